"""Offers of services in `stalls_zh`: courses, hotels, phone top-up, journeys."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.web.stalls_zh_kit import HEI, Case, Template, art, document, listing, money, plain, status


def course(rng: Random, d: dict[str, Any]) -> str:
    """A dark landing page of an online course on a desktop."""
    css = """body{background:#10131c;color:#e7eaf3;font-size:16px}.n{display:flex;gap:36px;padding:20px 110px;color:#aab}
.h{display:flex;gap:50px;padding:30px 110px}
h1{font-size:34px;line-height:1.3}.by{color:#9aa3ba;margin:10px 0 20px}.p{color:#ffd166}.p del{color:#8e96ad;font-size:20px;margin-left:16px}
.o{background:#ffd166;color:#222;padding:2px 12px;border-radius:4px;margin-left:16px}
.l{margin-top:12px;font-size:17px}
.b{display:inline-block;margin-top:22px;background:#ff7a45;color:#fff;padding:12px 46px;border-radius:6px;font-size:18px}
.s{display:grid;grid-template-columns:repeat(4,1fr);
gap:18px;padding:20px 110px}.s div{background:#1a1f2e;border-radius:10px;padding:18px}.fine{font-size:11px;color:#4c536b;padding:10px 110px 24px}"""
    off = f"<span class=o>{d['off']}</span>" if d.get("off") else ""
    was = f"<del>原价 ¥{plain(d['was'])}</del>" if d.get("was") else ""
    body = f"""<div class=n><b style='color:#fff'>知行课堂</b><span>课程</span><span>直播</span><span>题库</span><span style='margin-left:auto'>登录 / 注册</span>
</div>
<div class=h><div style='flex:1'><h1>{d["title"]}</h1>
<div class=by>{rng.randint(24, 90)} 节视频 · {rng.randint(300, 9000)} 人已学 · 评分 4.{rng.randint(6, 9)}</div>
<div class=p>{d["label"]}　{money(d["price"], 44)}{was}{off}</div><div class=l>{d["line"]}</div><span class=b>{d.get("button", "立即报名")}</span>
</div>{art(rng, "book", "width:400px;height:280px;border-radius:12px")}</div>
<div class=s><div>01<br>入门与环境准备</div><div>02<br>案例拆解 12 例</div><div>03<br>作业批改 6 次</div><div>04<br>结课作品点评</div></div>
<div class=fine>{d.get("fine") or "© 2025 知行课堂 京教网备 10086021"}</div>"""
    return document(css, body)


COURSE = (
    Case(
        slug="false_discount",
        must=("false_discount",),
        data={"title": "从零学会数据表格", "label": "特惠", "price": 399, "was": 599, "off": "直降300元", "line": "买后一年内可反复观看"},
    ),
    Case(
        slug="conditional",
        must=("conditional",),
        data={"title": "手机摄影 30 讲", "label": "会员价", "price": 99, "line": "非会员价 ¥199 · 开通年度会员后可按会员价报名"},
    ),
    Case(
        slug="expired_offer",
        must=("expired_offer",),
        data={"title": "新媒体写作训练营", "label": "早鸟价", "price": 299, "was": 499, "line": "早鸟优惠已于 10 月 8 日结束", "button": "查看详情"},
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        text="老师在群里说这门课199元，打开页面要259元",
        data={"title": "成人钢琴弹唱入门", "label": "课程价", "price": 259, "line": "含 8 首曲谱，支持回放"},
    ),
    Case(
        slug="clean-normal",
        data={"title": "短视频剪辑实操", "label": "课程价", "price": 499, "line": "第 5 期 11 月 20 日开班，还有 36 个名额"},
    ),
    Case(
        slug="clean-rounded",
        data={"title": "亲子烘焙 20 课", "label": "开课价", "price": 159, "was": 228, "off": "约7折", "line": "会员与非会员同价，购买后永久有效"},
    ),
    Case(
        slug="clean-exact",
        context=listing("日语五十音到 N4", 359, surface="listing"),
        data={"title": "日语五十音到 N4", "label": "限时", "price": 359, "was": 659, "off": "直降300元", "line": "距优惠结束 2 天 11:20:06"},
    ),
)


def hotel(rng: Random, d: dict[str, Any]) -> str:
    """A hotel page: photo, score, dates, rooms as cards with one chosen."""
    css = """body{background:#eef2f7;color:#1f2d3d;font-size:15px}
.t{background:#fff;padding:14px 16px;border-radius:16px 16px 0 0;margin-top:-16px;position:relative}h2{font-size:21px}
.sc{background:#0a6cff;color:#fff;border-radius:6px 6px 6px 0;padding:1px 8px;font-size:14px;margin-right:8px}
.d{background:#fff;margin-top:1px;padding:12px 16px;display:flex;justify-content:space-between}
.r{background:#fff;margin:10px;border-radius:10px;padding:12px;display:flex;gap:12px;border:2px solid #fff}.on{border-color:#0a6cff}
.r small{font-size:13px;color:#5d6b7c}.e{margin-left:auto;text-align:right;color:#ff6000;white-space:nowrap}
.e del{color:#8795a5;font-size:14px;display:block}.g{font-size:12px;background:#fff0e6;color:#ff6000;padding:1px 5px;border-radius:3px}
.fine{font-size:10px;color:#a7b1bd;padding:2px 14px 10px}
.bt{background:#fff;padding:12px 16px;display:flex;align-items:center}
.bt b{margin-left:auto;background:#ff6000;color:#fff;padding:10px 34px;border-radius:8px}"""
    rooms = "".join(
        f"<div class='r{' on' if name == d['chosen'] else ''}'>{art(rng, 'bed', 'width:84px;height:84px;border-radius:6px')}<div><b>{name}</b><br>"
        f"<small>{rng.randint(18, 38)}㎡ · {bed}</small><br>"
        f"<small>{'✓ 已选' if name == d['chosen'] else note}</small></div>"
        f"<div class=e>{f'<del>¥{was}</del>' if was else ''}{money(price, 24)}{f'<br><span class=g>{tag}</span>' if tag else ''}</div></div>"
        for name, bed, note, price, was, tag in d["rooms"]
    )
    body = f"""{art(rng, "bed", "height:210px")}<div class=t><h2>{d["name"]}</h2><div style='margin:6px 0'>
<span class=sc>4.{rng.randint(5, 9)}</span>{rng.randint(300, 2900)}条点评 · {rng.choice(["近地铁2号线", "免费停车", "近会展中心"])}</div>
<div>{d["lead"]}</div></div><div class=d><span>11月12日 周三</span><span>1晚</span><span>11月13日 周四</span></div>{rooms}
<div class=fine>{d.get("fine") or "房型图片由酒店提供，陈设或有调整"}</div><div class=bt><span>{d["foot"]}</span><b>预订</b></div>"""
    return document(css, body)


HOTEL = (
    Case(
        slug="conditional",
        must=("conditional",),
        data={
            "name": "云栖里酒店",
            "lead": "<span style='color:#ff6000;font-size:26px;font-weight:700'>¥268</span> 起 · 含双早",
            "chosen": "雅致大床房",
            "rooms": [("雅致大床房", "大床 1.8m", "", 398, None, ""), ("静谧双床房", "双床 1.2m", "余 3 间", 428, None, "")],
            "foot": "已选 雅致大床房 ¥398",
        },
    ),
    Case(
        slug="false_discount",
        must=("false_discount",),
        data={
            "name": "南浦河畔公寓",
            "lead": "可做饭 · 可洗衣",
            "chosen": "河景一居",
            "rooms": [("河景一居", "大床 1.5m", "", 568, 688, "限时7折"), ("花园套间", "双床 1.2m", "余 1 间", 730, None, "")],
            "foot": "已选 河景一居 ¥568",
        },
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee", "fine_print"),
        data={
            "name": "听松民宿",
            "lead": "独栋小院 · 可带宠物",
            "chosen": "松间房",
            "rooms": [("松间房", "大床 1.8m", "", 320, None, "")],
            "fine": "到店另收清洁费60元/间，宠物押金500元",
            "foot": "已选 松间房 ¥320",
        },
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        data={
            "name": "城东商旅酒店",
            "lead": "含早 · 可开发票",
            "chosen": "高级双床",
            "rooms": [("高级双床", "双床 1.2m", "", 289, None, ""), ("高级大床", "大床 1.8m", "余 6 间", 289, None, "")],
            "fine": "此价预订后不可取消，未入住不退款",
            "foot": "已选 高级双床 ¥289",
        },
    ),
    Case(
        slug="clean-same_as_headline",
        context=listing("山岚酒店 标准间", 218, {"押金": 100}, surface="listing"),
        data={
            "name": "山岚酒店",
            "lead": "免费早餐 · 押金 ¥100 退房即退",
            "chosen": "标准间",
            "rooms": [("标准间", "双床 1.2m", "", 218, None, ""), ("家庭房", "三床 1.2m", "已订完", 358, None, "")],
            "foot": "已选 标准间 ¥218",
        },
    ),
    Case(
        slug="clean-exact",
        data={
            "name": "拾光设计酒店",
            "lead": "浴缸 · 投影 · 洗衣房",
            "chosen": "投影大床房",
            "rooms": [("投影大床房", "大床 1.8m", "", 384, 480, "限时8折"), ("浴缸大床房", "大床 2.0m", "余 2 间", 520, None, "")],
            "foot": "已选 投影大床房 ¥384",
        },
    ),
)


def topup(rng: Random, d: dict[str, Any]) -> str:
    """A phone top-up page: number, a grid of amounts, one chosen."""
    cells = "".join(
        f"<div class='k{' on' if face == d['chosen'] else ''}'><b>{face}元</b><span>售价 {plain(sale)}元</span></div>" for face, sale in d["grid"]
    )
    css = """body{background:#fff;color:#20232a}.hd{text-align:center;font-size:17px;padding:8px}
.num{font-size:30px;padding:18px 20px 0;letter-spacing:1px}.op{padding:0 20px 14px;color:#7a808c}
.tabs{display:flex;gap:30px;padding:10px 20px;border-bottom:1px solid #eee;font-size:16px}.tabs b{color:#1677ff;border-bottom:3px solid #1677ff}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;padding:16px 20px}
.k{border:1px solid #b9d4ff;border-radius:8px;padding:12px 4px;text-align:center;color:#1677ff}.k b{display:block;font-size:21px}
.k span{font-size:14px}.on{background:#1677ff;color:#fff}
.ad{margin:4px 20px 14px;background:#fff7e6;color:#8a4b00;border-radius:8px;padding:11px 14px;font-size:16px}
.ls{padding:0 20px 12px;color:#555;line-height:1.8}.go{margin:0 20px 14px;background:#1677ff;color:#fff;
text-align:center;padding:12px;border-radius:24px;font-size:17px}.fine{font-size:10px;color:#b3b8c1;padding:0 20px 14px;text-align:center}"""
    body = f"""{status(rng)}<div class=hd>充值中心</div><div class=num>1{rng.choice("3589")}{rng.randint(0, 9)} **** {rng.randint(1000, 9999)}</div>
<div class=op>{rng.choice(["浙江移动", "江苏联通", "广东电信"])}</div>
<div class=tabs><b>充话费</b><span>充流量</span><span>固话宽带</span><span>游戏点卡</span></div><div class=grid>{cells}</div><div class=ad>{d["ad"]}</div>
<div class=ls>{d["line"]}</div>
<div class=go>立即充值　{d["pay"]}</div><div class=fine>{d.get("fine") or "充值成功以运营商短信为准"}</div>"""
    return document(css, body, HEI)


GRID = [(30, 30), (50, 49.9), (100, 99.8), (200, 199.6), (300, 299.4), (500, 499)]
TOPUP = (
    Case(
        slug="conditional",
        must=("conditional",),
        data={
            "chosen": 100,
            "grid": GRID,
            "ad": "100元话费 到手 <b style='font-size:24px;color:#d4380d'>¥89.8</b>",
            "line": "到手价需先购买 9.9 元省钱月卡并使用10元券<br>未开通按 ¥99.80 收取",
            "pay": "¥99.80",
        },
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        text="短信说充100只要95，进来选100显示要付99.8",
        context=listing("话费充值100元", 95),
        data={"chosen": 100, "grid": GRID, "ad": "全国话费 快至1分钟到账", "line": "已选 100元　应付 ¥99.80", "pay": "¥99.80"},
    ),
    Case(
        slug="expired_offer",
        must=("expired_offer",),
        data={
            "chosen": 50,
            "grid": [(30, 27), (50, 45), (100, 90)],
            "ad": "周五充值日 全场九折 · 已结束",
            "line": "已选 50元　九折优惠价 45元",
            "pay": "活动已结束",
        },
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        data={
            "chosen": 200,
            "grid": GRID,
            "ad": "携号转网用户也能充",
            "line": "已选 200元　应付 ¥199.60",
            "pay": "¥199.60",
            "fine": "话费分10个月返还，每月到账20元，不可退款",
        },
    ),
    Case(
        slug="clean-grid",
        context=listing("话费充值50元", 49.9, surface="listing"),
        data={"chosen": 50, "grid": GRID, "ad": "周五会员日，积分双倍", "line": "已选 50元　应付 ¥49.90", "pay": "¥49.90"},
    ),
    Case(
        slug="clean-slow",
        text="充了200，半小时没到账，麻烦查一下",
        data={"chosen": 200, "grid": GRID, "ad": "慢充频道维护已结束，现已恢复", "line": "已选 200元　应付 ¥199.60", "pay": "¥199.60"},
    ),
    Case(
        slug="clean-nine_fold",
        data={
            "chosen": 100,
            "grid": [(30, 28.5), (50, 47.5), (100, 95)],
            "ad": "今日充话费九五折，23:59 前有效",
            "line": "已选 100元　应付 ¥95",
            "pay": "¥95",
        },
    ),
)


def journey(rng: Random, d: dict[str, Any]) -> str:
    """A ticket app: a boarding-pass-like card, cabins or kinds of ticket, price below."""
    kinds = "".join(
        f"<div class='k{' on' if name == d['chosen'] else ''}'><span>{name}<br><small>{note}</small></span><span class=a>{money(price, 22)}</span>"
        f"</div>"
        for name, note, price in d["kinds"]
    )
    css = """body{background:linear-gradient(#0e7490 0,#0e7490 250px,#f1f5f9 250px);color:#0f172a;font-size:15px}
.hd{color:#fff;text-align:center;font-size:17px;padding:6px}.ps{background:#fff;margin:12px 14px;border-radius:14px;padding:16px}
.rt{display:flex;justify-content:space-between;align-items:center}.rt b{font-size:26px;display:block}
.ct{border-top:2px dashed #cbd5e1;margin-top:14px;padding-top:12px}.k{display:flex;justify-content:space-between;align-items:center;
padding:12px 14px;background:#fff;margin:0 14px 8px;border-radius:10px;border:2px solid #fff}.k small{color:#64748b;font-size:13px}
.on{border-color:#0e7490}.a{color:#ea580c}.ft{background:#fff;display:flex;
align-items:center;padding:12px 16px;margin-top:10px}
.ft b{margin-left:auto;background:#ea580c;color:#fff;border-radius:24px;padding:10px 32px;font-weight:500}
.fine{font-size:10px;color:#a7b3c2;padding:4px 16px}"""
    a, b = d["ends"]
    body = f"""{status(rng, "#fff")}<div class=hd>{d["head"]}</div><div class=ps><div class=rt><div><b>{a[0]}</b>{a[1]}</div>
<div style='color:#64748b'>{d["no"]} ⟶</div><div style='text-align:right'><b>{b[0]}</b>{b[1]}</div></div>
<div class=ct>{d["lead"]}</div></div>{kinds}<div class=fine>{d.get("fine") or "时刻如有变动，以车站或机场公告为准"}</div><div class=ft><span>{d["foot"]}</span>
<b>下一步</b></div>"""
    return document(css, body)


JOURNEY = (
    Case(
        slug="conditional",
        must=("conditional",),
        data={
            "head": "选择舱位",
            "ends": (("07:35", "杭州萧山 T3"), ("10:20", "成都天府 T2")),
            "no": "EU6812",
            "lead": "<b style='font-size:28px;color:#ea580c'>¥320</b> 起 · 含税",
            "chosen": "经济舱 标准",
            "kinds": [("经济舱 标准", "含20kg行李", 480), ("公务舱", "含30kg行李", 1260)],
            "foot": "已选 经济舱 标准 ¥480",
        },
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        text="列表页显示这班大巴68元，点进来变成86元",
        context=listing("苏州至南通 大巴票", 68),
        data={
            "head": "确认车次",
            "ends": (("09:10", "苏州北广场"), ("11:30", "南通东")),
            "no": "K2107",
            "lead": "空调大巴 · 约 2小时20分",
            "chosen": "成人票",
            "kinds": [("成人票", "可改签一次", 86)],
            "foot": "已选 成人票 1张 ¥86",
        },
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        data={
            "head": "选择票种",
            "ends": (("13:00", "厦门码头"), ("13:20", "三丘田")),
            "no": "渡轮",
            "lead": "往返船票 · 凭码上船",
            "chosen": "往返票",
            "kinds": [("往返票", "不限航班", 35)],
            "fine": "船票购买后2小时内有效，逾期作废不退",
            "foot": "已选 往返票 1张 ¥35",
        },
    ),
    Case(
        slug="clean-classes",
        context=listing("G7351 二等座", 117, surface="listing"),
        data={
            "head": "选择席别",
            "ends": (("08:42", "上海虹桥"), ("10:15", "宁波")),
            "no": "G7351",
            "lead": "历时 1小时33分 · 复兴号",
            "chosen": "二等座",
            "kinds": [("二等座", "有票", 117), ("一等座", "余 5 张", 187), ("商务座", "候补", 362)],
            "foot": "已选 二等座 ¥117",
        },
    ),
    Case(
        slug="clean-island",
        context=listing("环岛游船票", 88, surface="listing"),
        data={
            "head": "选择票种",
            "ends": (("14:00", "东码头"), ("15:10", "东码头")),
            "no": "环岛 3 号",
            "lead": "开航前 30 分钟停止检票",
            "chosen": "成人票",
            "kinds": [("成人票", "1.4米以上", 88), ("亲子票", "一大一小", 128)],
            "foot": "已选 成人票 1张 ¥88",
        },
    ),
    Case(
        slug="clean-child",
        text="车站检票口太远了，建议页面写明",
        data={
            "head": "确认车次",
            "ends": (("15:25", "黄山北"), ("17:05", "婺源")),
            "no": "旅游专线 6",
            "lead": "全程高速 · 途中停靠 1 次",
            "chosen": "成人票",
            "kinds": [("成人票", "满18周岁", 58), ("儿童票", "1.2-1.5米", 29)],
            "foot": "已选 成人票 2张 ¥116",
        },
    ),
)


SERVICES = (
    Template(name="course", draw=course, cases=COURSE, width=1200, scale=1.5, print_px=15, fine_px=11),
    Template(name="hotel", draw=hotel, cases=HOTEL, width=390, scale=2),
    Template(name="topup", draw=topup, cases=TOPUP, width=375, scale=2, print_px=14),
    Template(name="journey", draw=journey, cases=JOURNEY, width=390, scale=3, print_px=13),
)
