"""Absolute claims and promises of healing, and near misses."""

from __future__ import annotations

import pytest

from pipeline.reading import advertising
from tests.reading.scenes import scene


def names(*rows, text=None):
    """The labels of a scene."""
    return [one.name for one in advertising.inspect(scene(*rows, text=text)).labels]


@pytest.mark.parametrize(
    "text",
    [
        "全网最低价",
        "全球销量第一",
        "全国首创工艺",
        "世界上最好的枕头",
        "行业第一",
        "史上最轻",
        "世界级品质",
        "最先进的技术",
        "最便宜的价格",
        "顶级羊绒",
        "销量冠军",
        "宇宙最强",
        "市面上唯一",
        "唯一一家做到的",
        "全网找不到比这更低的",
        "No.1 in the world",
        "The best mattress in the world",
        "Lowest price on the internet",
        "America's #1 blender",
        "World's softest blanket",
        "nobody sells it cheaper",
        "The cheapest you will find anywhere",
        "the only pillow you'll ever need",
        "the safest car seat on the market",
        "voted number one",
        "lowest prices guaranteed",
        "the greatest knife ever made",
        "亚洲第一品牌",
        "全 网 最 低",
        "口碑第一",
        "最好用的锅！",
        "保证全市最低",
        "国内最顶尖的团队",
    ],
)
def test_absolute(text):
    """A superlative over a field that nobody can survey, and quality without a field."""
    assert names(text) == ["claims.absolute"]


@pytest.mark.parametrize(
    "text",
    [
        "最佳赏味期 30 天",
        "最大承重 150kg",
        "国家级风景区",
        "国家级非遗传承人",
        "国家级高新技术企业",
        "全网通",
        "第一次使用请清洗",
        "第一时间发货",
        "安全第一",
        "唯一序列号",
        "每台唯一编码",
        "最近30天最低价 ¥59",
        "最低消费 20 元",
        "最低起订 2 件",
        "最好提前预约",
        "best before 2026",
        "Best by date",
        "Best seller",
        "world's best dad mug",
        "lowest price in 30 days",
        "the best I've ever had",
        "Best viewed at night",
        "Everest, the highest mountain in the world",
        "5 best recipes",
        "最高立减50",
        "最新到货",
        "这是我买过最好用的锅",
        "不敢说全网最低，但很实在",
        "本店不使用最佳、第一等极限词",
        "top load washer",
        "only 3 left",
        "Online only",
        "most items ship in 24 hours",
        "best for kids aged 3 to 6",
        "the only tool is a screwdriver",
        "First aid kit",
        "顶级域名 注册",
        "最长 2 米",
        "最小起订量",
        "万能充电器",
        "万能胶",
        "世界地图 最新版",
        "中国第一汽车集团",
        "世界第一高峰 明信片",
        "一级能效",
        "全国联保",
        "全国包邮",
        "world map poster",
        "world cup 2026 best goals",
        "our best price yet",
        "My best friend anywhere",
        "Highest setting 70C",
        "number one screw 10 pcs",
        "独一无二的名字定制",
        "最后一天",
        "最终价",
        "price match",
        "lowest temperature in the fridge",
        "best practices in the industry",
        "Find the best route in the city",
        "销量 2000+",
        "排名不分先后",
        "全场最低 3 折起",
    ],
)
def test_not_absolute(text):
    """Measures, dates, ordinals, institutions, experience and denials."""
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "三天根治颈椎病",
        "彻底治愈糖尿病",
        "高血压不用再吃药",
        "一贴见效 风湿关节炎",
        "治疗失眠",
        "降血糖降血压",
        "抗癌防癌",
        "零副作用",
        "永不复发",
        "停掉胰岛素",
        "癌细胞统统杀死",
        "近视逆转，摘掉眼镜",
        "痛风一周痊愈",
        "Cures cancer",
        "heals arthritis naturally",
        "Reverses diabetes",
        "Eliminates tinnitus forever",
        "throw away your glasses",
        "no side effects",
        "Clinically proven to cure psoriasis",
        "stop taking your blood pressure pills",
        "treats depression and anxiety",
        "shrinks tumors",
        "prevents cancer",
        "Say goodbye to insulin injections",
        "增强免疫力，一杯搞定",
        "专治鼻炎",
        "治好了多年的老胃病",
        "包治百病",
        "替代降压药",
        "the miracle cure for baldness",
        "脂肪肝逆转",
        "血糖稳稳降下来",
    ],
)
def test_medical(text):
    """A cure with a disease, medicine said to be needless, freedom from side effects."""
    assert names(text) == ["claims.medical"]


@pytest.mark.parametrize(
    "text",
    [
        "治愈系玩偶",
        "疗愈音乐",
        "保健功能：增强免疫力",
        "有助于增强免疫力",
        "本品不能代替药物",
        "不用于治疗疾病",
        "This product is not intended to diagnose, treat, cure, or prevent any disease",
        "Cures in 24 hours",
        "cure time 72h",
        "UV curing lamp",
        "血压计 监测血压",
        "血糖仪 试纸",
        "急救包 止血",
        "Soothing balm for tired muscles",
        "supports joint comfort",
        "helps with sleep",
        "糖尿病饮食指南",
        "A cookbook for people with diabetes",
        "dog treats",
        "treats for dogs with arthritis",
        "根治漏水",
        "去污立竿见影",
        "防晒霜",
        "防滑",
        "防摔",
        "降噪耳机",
        "告别潮湿",
        "消除异味",
        "康复训练器",
        "近视眼镜 防蓝光",
        "heat treatment",
        "stain treatment",
        "kills 99.9% of bacteria",
        "stops leaks",
        "no more tangles",
        "If side effects occur, stop using",
        "如有不适请停用并就医",
        "口罩 防护",
        "cancer research charity bracelet",
        "Blood pressure monitor",
        "smoked cured ham",
        "cured in salt",
        "The Cure vinyl record",
        "治愈动漫 抱枕",
        "抗过敏枕头 防螨",
        "敏感肌可用",
        "stops motion blur",
        "anti-aging cream",
        "healing crystal",
        "不需要打针眼的耳夹",
        "药食同源",
        "手术刀片 模型",
        "洗眼镜 布",
        "比开刀更快的开箱刀",
        "本店医院同款口罩",
        "无需手术刀",
        "ends meet",
        "prevents slipping and back pain",
        "eases back pain",
        "降温贴 退热",
        "杀菌消毒 去除病毒 99%",
        "感冒灵 国药准字Z44021940 用于治疗感冒",
    ],
)
def test_not_medical(text):
    """Sober wording, materials that cure, devices that measure, books, denials."""
    assert names(text) == []


def test_fields_of_health_foods():
    """What a registered health food names as its function is no promise; a cure is one even there."""
    assert names(("保健功能", "增强免疫力"), ("适宜人群", "免疫力低下者")) == []
    assert names(("保健功能", "增强免疫力"), "根治糖尿病") == ["claims.medical"]
