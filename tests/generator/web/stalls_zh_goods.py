"""Product pages of `stalls_zh`: clothes, groceries, electronics, second-hand, live stream, group buying, chemist's."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.web.stalls_zh_kit import HEI, SERIF, Case, Template, art, document, listing, money, plain, status, tags


def fashion(rng: Random, d: dict[str, Any]) -> str:
    """A clothes app: tall photo, price row, colours and sizes, sticky bar."""
    badge = f"<span class=off>{d['off']}</span>" if d.get("off") else ""
    strip = f"<div class=strip>{d['strip']}</div>" if d.get("strip") else ""
    sizes = "".join(f"<span class='sz{' on' if s == 'M' else ''}'>{s}</span>" for s in ("S", "M", "L", "XL"))
    css = """body{background:#f6f4f2;color:#222}.nav{display:flex;justify-content:space-between;padding:4px 18px 8px;background:#fff;font-size:15px}
.card{background:#fff;padding:14px 16px;margin-bottom:8px}.p{color:#b3261e;display:flex;align-items:baseline;gap:10px}
del{color:#8d8d8d;font-size:15px}
.off{background:#b3261e;color:#fff;font-size:13px;padding:1px 8px;border-radius:10px}.t{font-size:17px;font-weight:600;margin:8px 0 4px}
.strip{background:#3b2f2a;color:#fbe9d0;padding:9px 16px;font-size:15px}.sub{color:#777;font-size:13px}
.sz{border:1px solid #ccc;padding:4px 16px;margin-right:10px;border-radius:4px}
.on{border-color:#222;background:#222;color:#fff}
.bar{display:flex;background:#fff;padding:10px 16px;gap:10px;align-items:center;border-top:1px solid #eee}
.bar b{flex:1;text-align:center;padding:10px;border-radius:22px;background:#222;color:#fff;font-weight:500}
.fine{font-size:10px;color:#b0aca9;padding:4px 16px 12px}"""
    body = f"""{status(rng)}<div class=nav><span>‹</span><span>商品　评价　详情　推荐</span><span>···</span></div>
{art(rng, "shirt", "height:400px;width:100%")}{strip}<div class=card><div class=p>{money(d["price"], 32)}<del>¥{plain(d["was"])}</del>{badge}</div>
<div class=t>{d["title"]}</div>
<div class=sub>已售 {rng.randint(200, 4000)} 件 · 款号 {rng.choice("ABKM")}{rng.randint(2000, 8999)} · 好评率 9{rng.randint(5, 8)}%</div></div>
<div class=card><div class=sub style='margin-bottom:8px'>尺码（已选 M / 165）</div>{sizes}</div>
<div class=card><div>发货　{rng.choice(["杭州", "广州", "常熟"])} · 48小时内发出</div><div style='margin-top:6px'>{d.get("note", "服务　七天无理由退货 · 运费险")}</div></div>
<div class=fine>{d.get("fine") or "图片因光线略有色差，请以收到的实物为准"}</div><div class=bar><span>♡ 收藏</span><b>加入购物袋</b></div>"""
    return document(css, body)


FASHION = (
    Case(slug="false_discount", must=("false_discount",), data={"title": "亚麻混纺宽松衬衫 长袖", "price": 259, "was": 399, "off": "5折"}),
    Case(
        slug="mismatch",
        must=("mismatch",),
        text="搜索页上写的189，点进来就成239了",
        context=listing("针织开衫 短款外搭", 189),
        data={"title": "针织开衫 短款外搭", "price": 239, "was": 329},
    ),
    Case(
        slug="expired_offer",
        must=("expired_offer",),
        data={"title": "高腰直筒牛仔裤 水洗蓝", "price": 159, "was": 318, "off": "5折", "strip": "夏末清仓 5折专场　本场活动已结束"},
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        data={
            "title": "羊毛混纺大衣 中长款",
            "price": 699,
            "was": 899,
            "note": "服务　48小时发货 · 包邮",
            "fine": "本款为折扣商品，售出后不予退换，不享受价保",
        },
    ),
    Case(slug="clean-exact", data={"title": "纯棉圆领短袖 两件装", "price": 95.4, "was": 159, "off": "6折"}),
    Case(
        slug="clean-upto",
        context=listing("百褶半身裙 A字", 149, surface="listing"),
        data={"title": "百褶半身裙 A字", "price": 149, "was": 199, "strip": "秋装上新 全场低至3折　距结束 05:42:18"},
    ),
    Case(
        slug="clean-visible_terms",
        text="请问这件能退吗？收到想换个颜色",
        data={"title": "真丝印花方巾 礼盒装", "price": 219, "was": 268, "note": "说明　本品为定制商品，不支持七天无理由退货"},
    ),
)


def grocer(rng: Random, d: dict[str, Any]) -> str:
    """A fresh-food app: green, delivery promise, price by weight."""
    banner = f"<div class=bn><b>{d['banner']}</b><span>{d.get('clock', '')}</span></div>" if d.get("banner") else ""
    beside = f"<span class=beside>{d['beside']}</span>" if d.get("beside") else ""
    rows = "".join(f"<div class=r><span>{k}</span><b>{v}</b></div>" for k, v in d["specs"])
    css = """body{background:#f3f7f1;color:#17301b;font-size:15px}.hd{background:#15803d;color:#fff}.loc{padding:2px 18px 12px}
.bn{background:linear-gradient(90deg,#f97316,#facc15);
color:#401c00;display:flex;justify-content:space-between;padding:8px 16px}.c{background:#fff;border-radius:14px;margin:10px;padding:14px}
.h{font-size:20px;font-weight:700}
.beside{font-size:15px;color:#555;margin-left:10px}
.r{display:flex;justify-content:space-between;padding:6px 0;border-bottom:1px dashed #dfe8dc;font-size:14px}.r b{font-weight:400}
.bot{background:#fff;display:flex;align-items:center;padding:12px 16px}
.go{margin-left:auto;background:#16a34a;color:#fff;border-radius:24px;padding:10px 30px}
.fine{font-size:10px;color:#a8b3a5;text-align:center;padding:2px 10px 10px}"""
    chips = tags(d["chips"], "background:#e5f5e6;color:#15803d")
    body = f"""<div class=hd>{status(rng, "#fff")}<div class=loc>送至 {rng.choice(["翠湖里小区", "公园北路店", "学府花园"])} ▾　最快 {rng.randint(25, 50)} 分钟达</div>
</div>
{art(rng, "leaf", "height:250px")}{banner}<div class=c>
<div style='color:#dc2626'>{money(d["price"], 36, cents=0.55)}<span style='font-size:15px'>/{d["per"]}</span>{beside}</div>
<div class=h>{d["title"]}</div><div style='margin-top:6px'>{chips}</div></div><div class=c>{rows}</div>
<div class=fine>{d.get("fine") or "产地直采，果径误差属正常现象"}</div><div class=bot><span>购物车({rng.randint(1, 6)})</span><span class=go>加入购物车</span></div>"""
    return document(css, body, HEI)


PLAIN_SPECS = [("净含量", "约 500g"), ("储存", "0-4℃ 冷藏"), ("保质期", "3 天")]
GROCER = (
    Case(
        slug="conditional",
        must=("conditional",),
        data={
            "title": "云南蓝莓 125g×4盒",
            "price": 19.9,
            "per": "组",
            "beside": "新人价",
            "chips": ["冷链直送"],
            "specs": [("新人价", "¥19.90 仅限未下过单的用户"), ("日常价", "¥45.90"), *PLAIN_SPECS[1:]],
        },
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee", "fine_print"),
        data={"title": "鲜活基围虾 约30只", "price": 49.8, "per": "份", "chips": ["活鲜"], "specs": PLAIN_SPECS, "fine": "保温箱及冰袋费8元/单另收"},
    ),
    Case(
        slug="expired_offer",
        must=("expired_offer", "fine_print"),
        data={
            "title": "红富士苹果 脆甜多汁",
            "price": 5.9,
            "per": "500g",
            "banner": "周三果日 特惠价",
            "chips": ["原价 ¥8.8"],
            "specs": PLAIN_SPECS,
            "fine": "本期果日特惠已于上周三24点截止",
        },
    ),
    Case(
        slug="clean-second_half",
        data={
            "title": "鲜牛奶 950ml",
            "price": 16.8,
            "per": "瓶",
            "chips": ["第二件半价", "2件共 ¥25.2"],
            "specs": [("净含量", "950ml"), *PLAIN_SPECS[1:]],
        },
    ),
    Case(
        slug="clean-countdown",
        context=listing("上海青 500g", 3.8, surface="listing"),
        data={
            "title": "上海青 500g",
            "price": 3.8,
            "per": "份",
            "banner": "晚市特价 进行中",
            "clock": "剩 01:26:40",
            "chips": ["原价 ¥5.2"],
            "specs": PLAIN_SPECS,
        },
    ),
    Case(
        slug="clean-unit",
        text="苹果有两个烂的，申请售后",
        data={
            "title": "烟台苹果 2.5kg装",
            "price": 34.5,
            "per": "箱",
            "beside": "折合 ¥6.9/500g",
            "chips": ["坏果包赔", "满59元包邮"],
            "specs": [("净重", "2.5kg"), ("配送费", "6元，满59元免"), ("果径", "75-80mm")],
        },
    ),
)


def gadget(rng: Random, d: dict[str, Any]) -> str:
    """A desktop shop of electronics: gallery left, dark-red price block right."""
    rows = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in d["rows"])
    was = f"<del>¥{plain(d['was'])}</del>" if d.get("was") else ""
    css = """body{background:#fff;color:#333}.top{background:#f2f2f2;padding:8px 90px;font-size:13px;color:#666}
.head{padding:18px 90px;display:flex;align-items:center;gap:40px}
.logo{font-size:28px;font-weight:700;color:#1d4ed8}.q{border:2px solid #1d4ed8;width:480px;padding:7px 12px;color:#999}
.m{display:flex;gap:36px;padding:10px 90px 30px}
h1{font-size:20px;margin-bottom:10px}.blk{background:#f5f7ff;padding:16px 20px;width:680px}.blk del{color:#777;font-size:16px;margin-left:12px}
.k{color:#777;margin-right:18px}
.tag{border:1px solid #d0021b;color:#d0021b;padding:1px 8px;margin-left:12px;font-size:14px}
dl{display:grid;grid-template-columns:90px 1fr;row-gap:10px;margin:18px 20px}dt{color:#777}
.buy{display:inline-block;background:#d0021b;color:#fff;padding:10px 44px;font-size:17px;margin-left:20px}
.fine{color:#b3b5bd;font-size:11px;margin:14px 20px}"""
    thumbs = "".join(art(rng, d["art"], "width:70px;height:70px") for _ in range(5))
    tag = f"<span class=tag>{d['tag']}</span>" if d.get("tag") else ""
    body = f"""<div class=top>您好，欢迎光临　|　我的订单　|　客户服务　|　企业采购</div><div class=head><span class=logo>{rng.choice(["极驰数码", "云杉电器"])}</span>
<span class=q>搜索商品、型号</span><span>购物车 {rng.randint(0, 9)}</span></div><div class=m>
<div>{art(rng, d["art"], "width:400px;height:400px")}<div style='display:flex;gap:12px;margin-top:10px'>
{thumbs}</div></div><div><h1>{d["title"]}</h1><div class=blk><span class=k>{d["label"]}</span>
<span style='color:#d0021b'>{money(d["price"], 34)}</span>{was}{tag}
<div style='margin-top:8px'>
<span class=k>累计评价</span>{rng.randint(1, 9)}.{rng.randint(1, 9)}万+
<span class=k style='margin-left:20px'>商品编号</span>{rng.randint(100200300, 999888777)}</div></div>
<dl>{rows}</dl><span class=buy>加入购物车</span><div class=fine>{d.get("fine") or "页面图片由厂商提供，版权归其所有"}</div></div></div>"""
    return document(css, body)


GADGET = (
    Case(
        slug="false_discount",
        must=("false_discount",),
        data={
            "title": "清枫 Q8 无叶落地扇 遥控定时",
            "art": "ring",
            "label": "活动价",
            "price": 699,
            "was": 999,
            "tag": "立减500元",
            "rows": [("配送", "有货，明日达"), ("保修", "整机两年"), ("颜色", "月白 / 石墨")],
        },
    ),
    Case(
        slug="conditional",
        must=("conditional",),
        data={
            "title": "岚屿 X30 智能手机 12GB+256GB",
            "art": "phone",
            "label": "到手价",
            "price": 2499,
            "rows": [
                ("直接购买", "<b>¥2,999</b>"),
                ("说明", "到手价需参加以旧换新，旧机抵扣补贴 500 元"),
                ("颜色", "深空 / 流沙金"),
                ("配送", "现货，次日送达"),
            ],
        },
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        context=listing("听澜 S5 蓝牙音箱", 299),
        text="广告推的是299，详情页成了359",
        data={
            "title": "听澜 S5 蓝牙音箱 防水便携",
            "art": "box",
            "label": "售　价",
            "price": 359,
            "rows": [("续航", "约 18 小时"), ("配送", "包邮，48小时内发货"), ("数量", "1")],
        },
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        data={
            "title": "墨石 T14 轻薄笔记本 16G/1TB",
            "art": "box",
            "label": "参考价",
            "price": 4899,
            "rows": [("屏幕", "14英寸 2.8K"), ("重量", "1.29kg"), ("配送", "有货，预计后天送达")],
            "fine": "页面价格可能未及时更新，实际成交价以提交订单时收取的金额为准",
        },
    ),
    Case(
        slug="clean-minus",
        data={
            "title": "恒北 BCD-412 对开门冰箱",
            "art": "box",
            "label": "活动价",
            "price": 3299,
            "was": 3599,
            "tag": "立减300元",
            "rows": [("分期", "12期免息，每期 ¥274.92"), ("安装", "送货入户，免费安装"), ("能效", "一级")],
        },
    ),
    Case(
        slug="clean-trade_in_extra",
        context=listing("岚屿 Watch 3 智能手表", 899, surface="listing"),
        data={
            "title": "岚屿 Watch 3 智能手表 46mm",
            "art": "ring",
            "label": "售　价",
            "price": 899,
            "rows": [("换新", "有旧表可参加以旧换新，另补贴 100 元"), ("表带", "氟橡胶 / 尼龙"), ("配送", "当日发出")],
        },
    ),
    Case(
        slug="clean-rounded",
        text="下单两天了还没发货，麻烦催一下",
        data={
            "title": "行川 65W 氮化镓充电器 三口",
            "art": "box",
            "label": "到手价",
            "price": 88,
            "was": 129,
            "tag": "约6.8折",
            "rows": [("接口", "USB-C×2 / USB-A×1"), ("型号", "GN-6503"), ("配送", "包邮")],
        },
    ),
)


def flea(rng: Random, d: dict[str, Any]) -> str:
    """A second-hand listing: seller on top, long talk, comments."""
    css = """body{background:#fff;color:#333;font-size:16px}.s{display:flex;gap:10px;padding:10px 16px;align-items:center}
.av{width:40px;height:40px;border-radius:20px;background:#fde047}
.g{font-size:12px;color:#888}.pr{padding:4px 16px;color:#e11d48}.tx{padding:6px 16px 12px;line-height:1.7}
.im{display:grid;grid-template-columns:1fr 1fr;gap:6px;padding:0 16px}
.cm{padding:14px 16px;border-top:8px solid #f5f5f5;margin-top:14px;font-size:14px}
.bt{display:flex;gap:26px;padding:12px 16px;border-top:1px solid #eee;align-items:center;font-size:13px}
.w{margin-left:auto;background:#fde047;border-radius:20px;padding:9px 26px;font-size:15px;font-weight:600}
.fine{font-size:10px;color:#b8b8b8;padding:8px 16px 0}"""
    comments = "".join(f"<div style='margin-top:8px'><span style='color:#888'>{who}</span>　{what}</div>" for who, what in d["comments"])
    body = f"""{status(rng)}<div class=s><span class=av></span><div><b>{d["who"]}</b>
<div class=g>{rng.randint(1, 50)}分钟前来过 · 卖出过 {rng.randint(3, 80)} 件</div></div>
<span style='margin-left:auto;border:1px solid #ddd;border-radius:14px;padding:2px 12px;font-size:13px'>+ 关注</span></div>
<div class=pr>{money(d["price"], 34)}
<span class=g style='margin-left:10px'>{d["ship"]} · {rng.randint(8, 90)}人想要 · 浏览 {rng.randint(120, 2400)}</span></div><div class=tx>{d["say"]}</div>
<div class=im>{"".join(art(rng, d["art"], "height:170px;border-radius:8px") for _ in range(4))}</div>
<div class=fine>{d.get("fine") or "平台仅提供信息展示，请当面验货"}</div>
<div class=cm><b>留言 · {len(d["comments"])}</b>{comments}</div><div class=bt><span>☆ 收藏</span><span>✎ 留言</span><span class=w>我想要</span></div>"""
    return document(css, body)


FLEA = (
    Case(
        slug="mismatch",
        must=("mismatch",),
        text="昨天列表里标的是800，今天打开变成950了，标题图都没换",
        context=listing("二手折叠自行车 20寸", 800),
        data={
            "who": "阿北的车库",
            "price": 950,
            "ship": "自提",
            "art": "ring",
            "say": "20寸折叠车，骑了不到两年，变速顺滑，刹车片刚换过。轮胎有正常磨损，介意慎拍。",
            "comments": [("小周", "车架有裂吗？"), ("阿北的车库", "没有，可以来看")],
        },
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee", "fine_print"),
        data={
            "who": "搬家清仓中",
            "price": 180,
            "ship": "包邮",
            "art": "box",
            "say": "宜居款小书架，白色，五层，搬家用不上了，板材没有开裂，螺丝都在。",
            "fine": "拍下后另需支付拆装打包费25元",
            "comments": [("momo", "高度多少？"), ("搬家清仓中", "一米五左右")],
        },
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        data={
            "who": "数码小院",
            "price": 1350,
            "ship": "包邮",
            "art": "phone",
            "say": "自用平板出掉，128G，电池健康良好，边框有一处小磕碰，看图。同城可以当面看机。",
            "fine": "标价不含充电头与数据线，成交后不退不换",
            "comments": [("青柠", "屏幕有划痕吗"), ("数码小院", "贴膜用的，没有")],
        },
    ),
    Case(
        slug="clean-bought_for",
        data={
            "who": "林间小鹿",
            "price": 620,
            "ship": "运费到付",
            "art": "phone",
            "say": "去年双十一 1,299 入的阅读器，6.8 寸，只看了三本书，出闲置。送磁吸皮套。",
            "comments": [("阿苗", "600 出吗"), ("林间小鹿", "620 不议价了哈")],
        },
    ),
    Case(
        slug="clean-same",
        context=listing("婴儿推车 可折叠", 260),
        text="卖家说九成新，收到轮子是坏的，要求退款",
        data={
            "who": "豆豆妈",
            "price": 260,
            "ship": "包邮",
            "art": "box",
            "say": "可折叠推车，宝宝大了用不着，九成新，布套已清洗。2023 年 5 月买的。",
            "comments": [("路过", "承重多少"), ("豆豆妈", "15kg")],
        },
    ),
    Case(
        slug="clean-fee_in_words",
        data={
            "who": "老唱片行",
            "price": 75,
            "ship": "运费12元",
            "art": "ring",
            "say": "黑胶唱片一张，侧标完整，封套有折痕。<b>标价不含运费，运费12元，拍两张免运费。</b>",
            "comments": [("Kiki", "还有别的吗"), ("老唱片行", "主页还有四十多张")],
        },
    ),
)


def stream(rng: Random, d: dict[str, Any]) -> str:
    """A live-stream room: dark video, comments, a card of the item on sale."""
    was = f"<del>¥{plain(d['was'])}</del>" if d.get("was") else ""
    say = "".join(f"<div class=b><span style='color:#9bd0ff'>{a}：</span>{b}</div>" for a, b in d["chat"])
    css = """body{background:radial-gradient(circle at 60% 30%,#5b4365,#1b1724 75%);color:#fff;font-size:15px}
.h{display:flex;gap:10px;align-items:center;padding:4px 14px}
.h *{white-space:nowrap}.pill{background:#0006;border-radius:20px;padding:5px 14px}
.f{background:#ff3b6b;border-radius:14px;padding:2px 12px;font-size:13px}.v{height:230px}.b{background:#0007;
border-radius:14px;padding:4px 12px;margin:5px 14px;display:table}
.card{background:#fff;color:#222;border-radius:14px;margin:12px 14px;padding:12px;display:flex;gap:12px}
.card del{color:#888;font-size:14px;margin-left:8px}
.st{font-size:14px;color:#ff3b6b;border:1px solid #ff3b6b;border-radius:4px;padding:0 6px;display:inline-block;margin-top:2px}
.nt{background:#2a2333;margin:0 14px 10px;border-radius:10px;padding:9px 12px;font-size:14px}
.in{background:#0006;border-radius:18px;margin:0 14px 18px;padding:8px 14px;color:#bbb}"""
    tag = f"<span class=st>{d['tag']}</span>" if d.get("tag") else ""
    notice = f"<div class=nt>{d['notice']}</div>" if d.get("notice") else ""
    body = f"""{status(rng, "#fff")}<div class=h><span class=pill><b>{d["host"]}</b>　{rng.randint(2, 90)}.{rng.randint(1, 9)}万赞</span>
<span class=f>+关注</span>
<span style='margin-left:auto;font-size:13px'>{rng.randint(300, 9000)}人　✕</span></div><div class=v></div>{say}{notice}
<div class=card>{art(rng, d["art"], "width:104px;height:104px;border-radius:8px")}<div style='flex:1'><b>{rng.randint(2, 40)}号链接　{d["title"]}</b>
<br>{tag}
<div style='color:#ff3b6b;margin-top:4px'>{money(d["price"], 26)}{was}
<span style='font-size:14px;color:#333;margin-left:8px'>{d.get("beside", "")}</span></div></div></div>
<div class=in>说点什么…</div>"""
    return document(css, body)


STREAM = (
    Case(
        slug="false_discount",
        must=("false_discount",),
        data={
            "host": "小满选物",
            "art": "bottle",
            "title": "双层保温杯 500ml",
            "price": 69,
            "was": 138,
            "tag": "直播间4折",
            "chat": [("云朵", "有粉色吗"), ("大白", "已拍")],
        },
    ),
    Case(
        slug="expired_offer",
        must=("expired_offer",),
        data={
            "host": "田野食铺",
            "art": "box",
            "title": "混合坚果 30包",
            "price": 59.9,
            "was": 89.9,
            "tag": "限时秒杀价",
            "notice": "本轮秒杀已结束，请等待主播上新",
            "chat": [("木木", "没抢到"), ("阿蓝", "还补吗")],
        },
    ),
    Case(
        slug="conditional",
        must=("conditional",),
        data={
            "host": "衣橱日记",
            "art": "shirt",
            "title": "冰丝阔腿裤",
            "price": 39,
            "tag": "粉丝团专享价",
            "beside": "非粉丝团 ¥69",
            "notice": "加入粉丝团并达到 3 级后可按专享价下单",
            "chat": [("Yuki", "155能穿吗"), ("小鱼", "M码够吗")],
        },
    ),
    Case(
        slug="clean-raffle_over",
        data={
            "host": "厨房小记",
            "art": "ring",
            "title": "麦饭石煎锅 28cm",
            "price": 129,
            "was": 169,
            "tag": "直播立减40",
            "notice": "第3轮福袋抽奖已结束，中奖名单稍后公布",
            "chat": [("豆包", "电磁炉能用吗"), ("阿诚", "上链接")],
        },
    ),
    Case(
        slug="clean-exact",
        context=listing("艾草香薰蜡烛", 35, surface="listing"),
        data={
            "host": "慢生活手作",
            "art": "bottle",
            "title": "香薰蜡烛 礼盒",
            "price": 35,
            "was": 70,
            "tag": "直播间5折",
            "notice": "本场优惠 22:00 结束",
            "chat": [("南风", "味道浓吗"), ("七七", "送人合适")],
        },
    ),
    Case(
        slug="clean-normal",
        data={
            "host": "书房角落",
            "art": "book",
            "title": "手账本 A5 方格",
            "price": 25.8,
            "tag": "包邮",
            "chat": [("橘子", "纸厚不厚"), ("星河", "100g 的")],
        },
    ),
)


def teambuy(rng: Random, d: dict[str, Any]) -> str:
    """A group-buying page: a red price band, people waiting, two buttons."""
    css = """body{background:#f4f4f4;color:#151516}.band{background:#e02e24;color:#fff;padding:12px 16px;display:flex;align-items:center}
.band s{opacity:.85;font-size:14px;margin-left:10px}
.band .r{margin-left:auto;text-align:right;font-size:13px}.c{background:#fff;padding:12px 16px;margin-bottom:8px;font-size:15px}
.t{font-size:17px;font-weight:600}.g{display:flex;
align-items:center;gap:10px;padding:7px 0}.o{width:32px;height:32px;border-radius:16px;background:linear-gradient(#fbc2a4,#e58)}
.join{margin-left:auto;background:#e02e24;color:#fff;
padding:3px 14px;border-radius:4px;font-size:13px}.btns{display:flex;text-align:center;color:#fff;font-size:15px}.btns div{flex:1;padding:8px 0}
.fine{font-size:10px;color:#afafaf;padding:2px 16px 10px}"""
    who = rng.sample(["风铃", "小石头", "陈皮糖", "向日葵", "一叶"], 2)
    wait = "".join(f"<div class=g><span class=o></span>{w}**　还差1人<span class=join>去凑团</span></div>" for w in who) if d.get("waiting") else ""
    buttons = "".join(f"<div style='background:{c}'>{v}<br>{k}</div>" for (k, v), c in zip(d["buttons"], ("#f3a19c", "#e02e24"), strict=False))
    body = f"""{status(rng)}{art(rng, d["art"], "height:330px")}<div class=band><span>{money(d["price"], 34)}</span>
<span style='margin-left:10px'>{d["beside"]}</span>
<span class=r>{d["right"]}</span></div><div class=c><div class=t>{d["title"]}</div>
<div style='color:#888;font-size:13px'>已拼 {rng.randint(2, 9)}.{rng.randint(1, 9)}万件 · 48小时发货 · 退货包运费</div></div>
<div class=c>{d["row"]}{wait}</div><div class=c>商品评价({rng.randint(300, 9000)})　回头客多 {rng.randint(20, 88)}　质量不错 {rng.randint(90, 400)}</div>
<div class=fine>{d.get("fine") or "客服工作时间 8:30-22:30"}</div>
<div class=btns>{buttons}</div>"""
    return document(css, body)


TEAMBUY = (
    Case(
        slug="conditional",
        must=("conditional",),
        data={
            "title": "抽纸 24包整箱 4层加厚",
            "art": "box",
            "price": 26.8,
            "beside": "3人团价",
            "right": "包邮",
            "row": "满3人成团，未成团自动退款",
            "waiting": True,
            "buttons": [("单独购买", "¥35.8"), ("发起拼单", "¥26.8")],
        },
    ),
    Case(
        slug="expired_offer",
        must=("expired_offer",),
        unsure=("conditional",),
        data={
            "title": "遮阳伞 晴雨两用 八骨",
            "art": "leaf",
            "price": 19.9,
            "beside": "<s>¥39.9</s>",
            "right": "夏日拼团节<br>活动已结束",
            "row": "拼团节优惠价 ¥19.9，结束后恢复 ¥39.9",
            "buttons": [("逛逛其他", "首页"), ("到货提醒", "免费")],
        },
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        context=listing("不锈钢晾衣架 20个装", 15.9),
        text="分享链接里写15.9，打开页面是22.9",
        data={
            "title": "不锈钢晾衣架 20个装",
            "art": "ring",
            "price": 22.9,
            "beside": "包邮",
            "right": "已售 3.6万",
            "row": "规格：20个装　已选 20个装",
            "buttons": [("收藏店铺", "♡"), ("立即购买", "¥22.9")],
        },
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        unsure=("hidden_fee",),
        data={
            "title": "四件套 全棉磨毛 1.8米床",
            "art": "bed",
            "price": 119,
            "beside": "包邮",
            "right": "已售 8,210",
            "row": "规格：1.8米床　已选 灰蓝",
            "fine": "西藏、新疆、海南等地区不在包邮范围，下单后需补差",
            "buttons": [("收藏店铺", "♡"), ("立即购买", "¥119")],
        },
    ),
    Case(
        slug="clean-single_headline",
        data={
            "title": "洗衣液 5kg 家庭装 薰衣草香",
            "art": "bottle",
            "price": 39.9,
            "beside": "单买价",
            "right": "包邮",
            "row": "也可 2 人拼单，每人 ¥35.9",
            "waiting": True,
            "buttons": [("单独购买", "¥39.9"), ("发起拼单", "¥35.9")],
        },
    ),
    Case(
        slug="clean-running",
        context=listing("儿童雨鞋 防滑", 29.9, surface="listing"),
        text="鞋码偏小，想换大一号",
        data={
            "title": "儿童雨鞋 防滑 16-22码",
            "art": "box",
            "price": 29.9,
            "beside": "<s>¥45.9</s>",
            "right": "距活动结束<br>1天 08:15:33",
            "row": "上一场夜场活动已结束，本场优惠正在进行",
            "buttons": [("收藏店铺", "♡"), ("立即购买", "¥29.9")],
        },
    ),
)


def chemist(rng: Random, d: dict[str, Any]) -> str:
    """A beauty and chemist's shop: serif headings, pale pink, table of facts."""
    rows = "".join(f"<tr><td>{k}<td>{v}" for k, v in d["rows"])
    css = """body{background:#fff7f6;color:#43302e;font-size:15px}.n{text-align:center;font-size:18px;letter-spacing:3px;padding:6px 0 12px}
.x{background:#fff;border:1px solid #f0dcd8;margin:0 14px 12px;
padding:16px}.x h2{font-size:20px;font-weight:600}.p{margin:12px 0 4px;color:#a2383d}
.st{position:relative;color:#857674;margin-left:12px;font-size:16px}.st:after{content:'';position:absolute;left:-2px;right:-2px;
top:52%;height:1.5px;background:#857674}.rb{border-left:4px solid #a2383d;background:#fbe9e7;padding:5px 10px;margin-top:10px}
table{width:100%;border-collapse:collapse}td{padding:7px 4px;border-bottom:1px solid #f3e3e0;
font-size:14px}td:first-child{color:#95817e;width:92px}.b{background:#a2383d;color:#fff;text-align:center;padding:13px;margin:0 14px 16px}
.fine{font-size:10px;color:#c2aeab;text-align:center;margin:0 14px 10px}"""
    was = f"<span class=st>¥{plain(d['was'])}</span>" if d.get("was") else ""
    ribbon = f"<div class=rb>{d['ribbon']}</div>" if d.get("ribbon") else ""
    body = f"""{status(rng, "#43302e")}<div class=n>{d["shop"]}</div>{art(rng, "bottle", "height:280px;margin:0 14px 12px")}<div class=x>
<h2>{d["title"]}</h2>
<div class=p>{money(d["price"], 30, sign=0.8, cents=1)}{was}</div>{ribbon}</div><div class=x><table>{rows}</table></div>
<div class=fine>{d.get("fine") or "包装随批次更新，敬请留意"}</div><div class=b>立即选购</div>"""
    return document(css, body, SERIF)


FACTS_OF = [("净含量", "50ml"), ("产地", "中国 上海"), ("限期使用", "2028-03-15"), ("备案编号", "沪G妆网备字2024009")]
CHEMIST = (
    Case(
        slug="false_discount",
        must=("false_discount",),
        data={"shop": "素 颜 记", "title": "山茶花护手霜 三支装", "price": 89, "was": 128, "ribbon": "周年五折，人人可享", "rows": FACTS_OF},
    ),
    Case(
        slug="fine_print",
        must=("fine_print",),
        data={
            "shop": "木 槿",
            "title": "保湿面膜 10片 送化妆包",
            "price": 139,
            "ribbon": "下单即送帆布化妆包",
            "rows": [("规格", "25ml×10片"), *FACTS_OF[1:]],
            "fine": "赠品仅限前50单，送完为止；主商品退货须一并寄回",
        },
    ),
    Case(
        slug="expired_offer",
        must=("expired_offer",),
        data={
            "shop": "清 和 药 房",
            "title": "医用外科口罩 50只 独立装",
            "price": 19.9,
            "was": 29.9,
            "ribbon": "店庆价 ¥19.9（店庆已于上月底结束）",
            "rows": [("规格", "17.5cm×9.5cm"), ("数量", "50只"), ("配送", "满39元包邮")],
        },
    ),
    Case(
        slug="clean-eighty_eight",
        data={"shop": "素 颜 记", "title": "氨基酸洁面乳", "price": 88, "was": 100, "ribbon": "新品八八折，至本周日止", "rows": FACTS_OF},
    ),
    Case(
        slug="clean-coupon_extra",
        context=listing("电子体温计", 45, surface="listing"),
        data={
            "shop": "清 和 药 房",
            "title": "电子体温计 软头",
            "price": 45,
            "ribbon": "领券可再减5元",
            "rows": [("测量范围", "32.0-42.9℃"), ("电池", "LR41"), ("会员积分", "45分")],
        },
    ),
    Case(
        slug="clean-gift",
        text="口红颜色跟图片不太一样，可以退吗",
        data={
            "shop": "木 槿",
            "title": "丝绒唇釉 #07 陶土",
            "price": 79,
            "ribbon": "买一支送同款小样 1g",
            "rows": [("色号", "07"), ("净含量", "3.5g"), ("上架", "2025-09-01")],
        },
    ),
)


GOODS = (
    Template(name="fashion", draw=fashion, cases=FASHION),
    Template(name="grocer", draw=grocer, cases=GROCER, width=375, scale=3, print_px=12),
    Template(name="gadget", draw=gadget, cases=GADGET, width=1280, scale=1.5, print_px=14, fine_px=11),
    Template(name="flea", draw=flea, cases=FLEA, width=412, scale=2),
    Template(name="stream", draw=stream, cases=STREAM, width=390, scale=2, print_px=14),
    Template(name="teambuy", draw=teambuy, cases=TEAMBUY, width=400, scale=3, print_px=13),
    Template(name="chemist", draw=chemist, cases=CHEMIST, width=390, scale=2),
)
