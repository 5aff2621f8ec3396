"""Checkouts, orders and payment records of `stalls_zh`: what was charged, and for what."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.web.stalls_zh_kit import (
    HEI,
    SERIF,
    Case,
    Template,
    art,
    document,
    fixed,
    listing,
    moment,
    money,
    plain,
    serial,
    status,
    total_of,
)


def takeaway(rng: Random, d: dict[str, Any]) -> str:
    """Checkout of a meal delivery: address, dishes, fees, dark bar with the sum."""
    dishes = "".join(
        f"<div class=g>{art(rng, 'ring', 'width:52px;height:52px;border-radius:6px')}<div>{name}<br><small>{spec}</small></div>"
        f"<div class=q>×{count}</div><div class=m>¥{price * count:g}</div></div>"
        for name, spec, price, count in d["goods"]
    )
    fees = "".join(
        f"<div class=l><span>{k}</span><span{' class=neg' if v < 0 else ''}>{'-' if v < 0 else ''}¥{abs(v):g}</span></div>" for k, v in d["lines"]
    )
    css = """body{background:#f5f5f5;color:#222}.a{background:linear-gradient(#ffd100,#ffe570);padding-bottom:14px}.ad{padding:6px 18px}
.ad b{font-size:19px}.c{background:#fff;border-radius:12px;margin:10px 12px;padding:14px}
.g{display:flex;gap:10px;align-items:center;padding:6px 0;font-size:15px}.g small{color:#888;font-size:12px}.q{margin-left:auto;color:#777}
.m{width:62px;text-align:right;font-weight:600}.l{display:flex;justify-content:space-between;padding:7px 0;font-size:15px}
.neg{color:#f4511e}.sum{text-align:right;padding-top:10px;border-top:1px solid #eee}
.bar{background:#2c2c2c;color:#fff;display:flex;align-items:center;margin-top:12px}.bar>span{padding:0 18px}
.bar b{margin-left:auto;background:#ffd100;color:#222;padding:15px 30px}"""
    total = total_of(d)
    saved = -sum(v for _, v in d["lines"] if v < 0)
    body = f"""<div class=a>{status(rng)}<div class=ad><b>{rng.choice(["创业园 B 座", "学苑公寓", "文汇大厦"])} {rng.randint(3, 19)}楼</b>
<br>{rng.choice(["陈女士", "黄先生"])} 1{rng.choice("358")}{rng.randint(0, 9)}****{rng.randint(1000, 9999)}</div></div>
<div class=c>立即送出　<span style='color:#1e88e5'>约 {rng.randint(25, 48)} 分钟后送达</span></div><div class=c><b>{d["shop"]}</b>{dishes}{fees}
<div class=sum>{f"已优惠 ¥{saved:g}　" if saved else ""}合计 {money(total, 22)}</div></div><div class=c><div class=l><span>餐具</span>
<span>{rng.randint(1, 3)} 份</span></div><div class=l><span>备注</span><span>不要香菜 ›</span></div></div>
<div class=bar><span>{money(total, 22)}</span><b>提交订单</b></div>"""
    return document(css, body)


TAKEAWAY = (
    Case(
        slug="hidden_fee",
        must=("hidden_fee",),
        unsure=("mismatch",),
        context=listing("番茄牛腩饭套餐", 32.8, {"配送费": 4}),
        text="套餐标价32.8，配送费4块，怎么要付42.8",
        data={"shop": "阿婆砂锅饭", "goods": [("番茄牛腩饭套餐", "微辣", 32.8, 1)], "lines": [("餐盒费", 6), ("配送费", 4)]},
    ),
    Case(
        slug="total_mismatch",
        must=("total_mismatch",),
        data={
            "shop": "北巷牛肉面",
            "goods": [("红烧牛肉面", "大碗", 26, 2), ("卤蛋", "", 2.5, 2)],
            "lines": [("打包费", 2), ("配送费", 3), ("满50减8", -8)],
            "off": 6,
        },
    ),
    Case(
        slug="clean-reduced",
        data={
            "shop": "粥底世家",
            "goods": [("皮蛋瘦肉粥", "不加葱", 16.8, 1), ("鲜虾肠粉", "", 19.2, 1)],
            "lines": [("打包费", 2), ("配送费", 3.5), ("新店立减", -5)],
        },
    ),
    Case(
        slug="clean-fees_listed",
        context=listing("双人烤鱼套餐", 98, {"打包费": 3, "配送费": 5}),
        text="烤鱼送来都凉了",
        data={"shop": "江边烤鱼", "goods": [("双人烤鱼套餐", "麻辣", 98, 1)], "lines": [("打包费", 3), ("配送费", 5)]},
    ),
    Case(
        slug="clean-waived",
        context=listing("照烧鸡腿便当", 24, surface="ticket"),
        data={"shop": "小町便当", "goods": [("照烧鸡腿便当", "标准", 24, 2)], "lines": [("打包费", 0), ("配送费（会员免）", 0)]},
    ),
)


def ride(rng: Random, d: dict[str, Any]) -> str:
    """A ride's bill over a drawn map: route, parts of the fare, what was paid."""
    parts = "".join(f"<div class=l><span>{k}</span><span>{v:.2f}元</span></div>" for k, v in d["lines"])
    css = """body{background:#fff;color:#25282d}
.map{height:190px;background:repeating-linear-gradient(35deg,#e8eef0 0 26px,#fff 26px 32px),#e8eef0;position:relative}
.map svg{position:absolute;left:20%;top:10%;height:80%}
.s{margin:-24px 12px 12px;background:#fff;border-radius:14px;box-shadow:0 2px 12px #0002;padding:18px;position:relative}
.big{text-align:center;font-size:40px;font-weight:600;line-height:1.2}.big small{font-size:16px;font-weight:400;margin-left:4px}
.l{display:flex;justify-content:space-between;padding:6px 0;font-size:15px;border-bottom:1px solid #f3f3f3}.r{padding:4px 0;color:#555}
.r i{display:inline-block;width:8px;height:8px;border-radius:4px;margin-right:10px}.b{display:flex;gap:10px;margin:0 12px 16px}
.b span{flex:1;text-align:center;border:1px solid #ddd;border-radius:20px;padding:8px}"""
    body = f"""{status(rng)}<div class=map><svg viewBox='0 0 200 100'>
<path d='M5 90 C60 20 120 110 195 12' stroke='#12b886' stroke-width='7' fill='none'/></svg></div><div class=s>
<div style='text-align:center;color:#777'>{d["head"]}</div><div class=big>{total_of(d):.2f}<small>元</small></div>
<div style='text-align:center;color:#999;font-size:13px;margin-bottom:8px'>{d["way"]} · 已支付</div>{parts}
<div style='margin-top:12px' class=r><i style='background:#12b886'></i>{d["ends"][0]}</div><div class=r><i style='background:#fa5252'>
</i>{d["ends"][1]}</div>
<div class=r style='font-size:13px'>{moment(rng)[:16]} · {rng.choice(["白色·轩逸", "银色·秦PLUS", "黑色·凯美瑞"])} · 行程号 {serial(rng, "T")}</div></div>
<div class=b><span>费用疑问</span><span>开发票</span><span>再来一单</span></div>"""
    return document(css, body, HEI)


RIDE = (
    Case(
        slug="total_mismatch",
        must=("total_mismatch",),
        data={
            "head": "快车 · 行程已结束",
            "way": "余额支付",
            "goods": [],
            "lines": [("起步价", 9), ("里程费（8.4公里）", 15.12), ("时长费（22分钟）", 6.6), ("优惠券", -3)],
            "off": 8,
            "ends": ("万象城北门", "高铁东站"),
        },
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee",),
        unsure=("mismatch",),
        text="上车前显示26.5元，到了扣我34.5",
        context=listing("预约车 一口价", 26.5),
        data={
            "head": "预约车 · 行程已结束",
            "way": "余额支付",
            "goods": [],
            "lines": [("一口价车费", 26.5), ("节日调度费", 8)],
            "ends": ("锦绣路地铁站", "湖滨公园"),
        },
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        unsure=("hidden_fee",),
        text="叫车时说一口价22元，结果扣了31.6元",
        data={"head": "特惠车 · 行程已结束", "way": "余额支付", "goods": [], "lines": [("车费", 31.6)], "ends": ("科技大学南门", "老城隍庙")},
    ),
    Case(
        slug="clean-toll_listed",
        context=listing("专车 机场线", 86, {"高速费": 15}),
        text="请帮我补开一张发票",
        data={
            "head": "专车 · 行程已结束",
            "way": "余额支付",
            "goods": [],
            "lines": [("车费", 86), ("高速费", 15)],
            "ends": ("航站楼 P2", "滨江一号"),
        },
    ),
    Case(
        slug="clean-parts",
        data={
            "head": "快车 · 行程已结束",
            "way": "银行卡(尾号 2816)",
            "goods": [],
            "lines": [("起步价", 8.5), ("里程费（5.2公里）", 9.36), ("时长费（14分钟）", 4.2), ("优惠券", -2)],
            "ends": ("美术馆", "青年路口"),
        },
    ),
    Case(
        slug="clean-lost",
        text="雨伞落在车上了，麻烦联系司机",
        data={
            "head": "顺风车 · 行程已结束",
            "way": "余额支付",
            "goods": [],
            "lines": [("合乘费", 38.8), ("感谢红包", 5), ("出行券", -6)],
            "ends": ("软件园三期", "集美学村"),
        },
    ),
)


def leader(rng: Random, d: dict[str, Any]) -> str:
    """A neighbourhood group order: leader and pick-up point, goods, a bill like a paper slip."""
    goods = "".join(
        f"<div class=g>{art(rng, 'leaf', 'width:60px;height:60px;border-radius:50%')}<div style='flex:1'>{name}<br><small>{spec}</small><br>"
        f"<span style='color:#e8590c'>¥{price:.2f}</span></div><span>x{count}</span></div>"
        for name, spec, price, count in d["goods"]
    )
    lines = "".join(f"<div class=l><span>{k}</span><span>{fixed(v)}</span></div>" for k, v in d["lines"])
    css = """body{background:#fff4e6;color:#3d2a14;font-size:15px}.t{text-align:center;font-size:17px;font-weight:600;padding:6px}
.c{background:#fff;margin:10px 14px;padding:14px;border-radius:6px}.g{display:flex;gap:12px;padding:8px 0;border-bottom:1px solid #faeede}
.g small{font-size:12px;color:#9a8468}.l{display:flex;justify-content:space-between;padding:5px 0}
.z{background:radial-gradient(circle at 7px 0,#fff4e6 6px,transparent 7px) 0 0/14px 100%,#fff;margin:0 14px 12px;padding:20px 14px 14px}
.y{font-size:13px;color:#9a8468}"""
    body = f"""{status(rng)}<div class=t>我的团单</div><div class=c><b>自提点：{rng.choice(["梧桐苑 2 号门驿站", "春晖里便利店", "南苑水果店"])}</b><br>
<span class=y>团长 {rng.choice(["周姐", "阿芳", "老邓"])}　{d["state"]}　取货码 {rng.randint(1000, 9999)}</span></div>
<div class=c>{goods}</div><div class=z>{lines}<div class=l style='border-top:1px dashed #d9b98f;margin-top:6px;padding-top:10px;font-size:18px'>
<b>{d.get("sum", "实付")}</b><b style='color:#e8590c'>{fixed(total_of(d))}</b></div>
<div class=y>下单 {moment(rng)}<br>团单号 {serial(rng, "G")}</div></div>"""
    return document(css, body)


LEADER = (
    Case(
        slug="total_mismatch",
        must=("total_mismatch",),
        data={
            "state": "今日 17:00 到货",
            "goods": [("土鸡蛋 30枚", "散养", 28.9, 1), ("娃娃菜 3颗", "", 5.5, 2)],
            "lines": [("平台红包", -3)],
            "off": 9,
        },
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        text="接龙里写草莓一盒19.9，扣款按26.9扣的",
        context=listing("奶油草莓 500g", 19.9),
        data={"state": "待自提", "goods": [("奶油草莓 500g", "盒装", 26.9, 1)], "lines": []},
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee",),
        unsure=("mismatch",),
        context=listing("五常大米 5kg", 46.8),
        data={"state": "待自提", "goods": [("五常大米 5kg", "真空袋", 46.8, 1)], "lines": [("团长服务费", 4)]},
    ),
    Case(
        slug="clean-two_of",
        context=listing("砂糖橘 2.5kg", 22.8),
        text="橘子有些碰伤，拍照给你们看",
        data={"state": "已取货", "goods": [("砂糖橘 2.5kg", "箱装", 22.8, 2)], "lines": []},
    ),
    Case(
        slug="clean-door_fee_listed",
        context=listing("有机南瓜 2个", 12.6, {"配送到户": 3}),
        data={"state": "已送达", "goods": [("有机南瓜 2个", "约 1.5kg", 12.6, 1)], "lines": [("配送到户", 3)]},
    ),
    Case(
        slug="clean-coupon",
        data={
            "state": "昨日团已截单，明早到货",
            "goods": [("冷冻水饺 1kg", "韭菜鸡蛋", 18.9, 2), ("豆腐 400g", "", 3.6, 1)],
            "lines": [("配送到户", 2), ("满30减4", -4)],
        },
    ),
)


def payment(rng: Random, d: dict[str, Any]) -> str:
    """A wallet's record of one payment: a big minus, then rows of particulars."""
    total = total_of(d)
    money_rows = [(k, fixed(v)) for k, v in [*((d["word"], price * count) for _, _, price, count in d["goods"]), *d["lines"]]] if d["lines"] else []
    rows = [
        *money_rows,
        ("付款方式", d["way"]),
        ("商品说明", d["goods"][0][0]),
        ("创建时间", moment(rng)),
        ("订单号", serial(rng, "P")),
        *d.get("more", []),
    ]
    css = """body{background:#f2f3f5;color:#1b1d21}.n{display:flex;justify-content:space-between;padding:6px 18px;font-size:17px}
.c{background:#fff;margin:10px 12px;border-radius:10px;padding:22px 18px}.o{width:46px;height:46px;border-radius:23px;background:#4c6ef5;
color:#fff;margin:0 auto;text-align:center;line-height:46px;font-size:20px}.v{text-align:center;font-size:38px;font-weight:600}
.r{display:flex;padding:8px 0;font-size:15px}.r span:first-child{color:#8a8f99;width:92px;flex:none}.r span+span{margin-left:auto;text-align:right}"""
    listed = "".join(f"<div class=r><span>{k}</span><span>{v}</span></div>" for k, v in rows)
    body = f"""{status(rng)}<div class=n><span>‹</span><b>账单详情</b><span>···</span></div><div class=c><div class=o>{d["payee"][0]}</div>
<div style='text-align:center;margin-top:8px'>{d["payee"]}</div>
<div class=v>-{total:,.2f}</div><div style='text-align:center;color:#8a8f99;margin-bottom:12px'>{d.get("state", "交易成功")}</div>{listed}</div>
<div class=c style='padding:12px 18px'><div class=r><span>账单分类</span><span>日用百货 ›</span></div>
<div class=r><span>联系商家</span><span>›</span></div></div>"""
    return document(css, body)


PAYMENT = (
    Case(
        slug="mismatch",
        must=("mismatch",),
        text="主播说拍下79，我付完一看扣了109",
        data={"payee": "晴川家居旗舰店", "word": "订单金额", "goods": [("记忆棉坐垫 加厚", "", 109, 1)], "lines": [], "way": "余额"},
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        context=listing("亲子乐园通票 一大一小", 168),
        text="宣传价168，实际付款高于宣传价",
        data={"payee": "奇奇亲子乐园", "word": "订单金额", "goods": [("亲子乐园通票 一大一小", "", 198, 1)], "lines": [], "way": "储蓄卡(尾号 0413)"},
    ),
    Case(
        slug="total_mismatch",
        must=("total_mismatch",),
        data={
            "payee": "米可母婴",
            "word": "订单金额",
            "goods": [("纸尿裤 L 码 54片", "", 158, 1)],
            "lines": [("红包抵扣", -8), ("店铺立减", -10)],
            "off": 15,
            "way": "余额",
        },
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee",),
        unsure=("mismatch",),
        context=listing("话剧《候车室》 B区", 180),
        data={"payee": "青禾小剧场", "word": "票款", "goods": [("话剧《候车室》 B区", "", 180, 1)], "lines": [("出票手续费", 9)], "way": "微信支付"},
    ),
    Case(
        slug="clean-red_packet",
        data={"payee": "林记茶行", "word": "订单金额", "goods": [("茉莉花茶 250g", "", 66, 1)], "lines": [("红包抵扣", -6.6)], "way": "余额宝"},
    ),
    Case(
        slug="clean-as_said",
        context=listing("全麦吐司 400g", 15.8),
        text="页面写15.8，也是按15.8扣的，就是面包快过期了",
        data={"payee": "麦浪烘焙", "word": "订单金额", "goods": [("全麦吐司 400g", "", 15.8, 1)], "lines": [], "way": "微信支付"},
    ),
    Case(
        slug="clean-refunded",
        text="退款什么时候到账",
        data={
            "payee": "素履鞋履",
            "word": "订单金额",
            "goods": [("帆布鞋 41码", "", 139, 1)],
            "lines": [("优惠券", -20)],
            "way": "储蓄卡(尾号 7750)",
            "state": "已全额退款",
            "more": [("退款金额", "¥119.00")],
        },
    ),
)


def desk(rng: Random, d: dict[str, Any]) -> str:
    """A desktop checkout: table of goods with subtotals, sums at the right."""
    rows = "".join(
        f"<tr><td width=90>{art(rng, d['art'], 'width:64px;height:64px')}<td style='text-align:left'>{name}<div class=s>{spec}</div>"
        f"<td>{price:.2f}<td>{count}<td><b>{price * count + (d.get('row_off', 0) if n == 0 else 0):.2f}</b>"
        for n, (name, spec, price, count) in enumerate(d["goods"])
    )
    lines = "".join(f"<div><span>{k}：</span><i>{fixed(v)}</i></div>" for k, v in d["lines"])
    css = """body{color:#333;background:#fff}.w{width:1080px;margin:0 auto;padding:20px 0}
h1{font-size:24px;font-weight:400;border-bottom:2px solid #2f9e44;padding-bottom:10px}.st{float:right;font-size:14px;color:#888;margin-top:10px}
.ad{background:#f4fbf5;
border:1px solid #b2dfbb;padding:12px 16px;margin:16px 0}table{width:100%;border-collapse:collapse;font-size:15px}
th{background:#f5f5f5;font-weight:400;padding:8px}td{border-bottom:1px solid #e5e5e5;padding:12px;text-align:center}.s{color:#888;font-size:13px}
.r{text-align:right;padding:18px 0;font-size:15px;line-height:2}.r i{display:inline-block;width:130px}
.big{background:#f5f5f5;text-align:right;padding:16px;font-size:16px}
.go{float:right;background:#2f9e44;color:#fff;padding:11px 42px;font-size:17px}"""
    goods = sum(price * count for _, _, price, count in d["goods"]) + d.get("row_off", 0)
    total = total_of(d) + d.get("row_off", 0)
    body = f"""<div class=w><h1>{d["shop"]} · 确认订单<span class=st>1 购物车　▸　<b>2 确认订单</b>　▸　3 付款</span></h1>
<div class=ad>寄送至　{rng.choice(["湖北 武汉", "陕西 西安", "山东 青岛"])} ***
　收货人 {rng.choice("赵钱孙吴")}**　1{rng.choice("357")}{rng.randint(0, 9)}****{rng.randint(1000, 9999)}</div>
<table><tr><th colspan=2 width=520>商品信息<th>单价（元）<th>数量<th>小计（元）{rows}</table><div class=r><div><span>商品金额：</span><i>{fixed(goods)}</i>
</div>{lines}</div>
<div class=big>应付总额　<span style='color:#d9480f'>{money(f"{total:,.2f}", 30)}</span><div class=s>可得积分 {int(total)}　预计 {rng.randint(2, 4)} 日内送达</div>
</div><div style='height:66px;padding-top:16px'><span class=go>提交订单</span></div></div>"""
    return document(css, body, d.get("font", HEI))


DESK = (
    Case(
        slug="total_mismatch",
        must=("total_mismatch",),
        data={
            "shop": "纸上文具",
            "art": "book",
            "goods": [("活页本 B5", "60张", 18.5, 4), ("中性笔 0.5mm", "黑色 12支", 21.6, 1)],
            "lines": [("运费", 8), ("优惠券", -10)],
            "off": 12,
        },
    ),
    Case(
        slug="total_mismatch_row",
        must=("total_mismatch",),
        data={
            "shop": "知味粮油",
            "art": "bottle",
            "goods": [("压榨花生油 1.8L", "瓶装", 52, 3), ("挂面 1kg", "袋装", 9.9, 2)],
            "lines": [("运费", 0)],
            "row_off": 20,
        },
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee",),
        unsure=("mismatch",),
        context=listing("实木小圆凳", 158, {"运费": 20}),
        text="页面标价158加20运费，结算却要213",
        data={
            "shop": "榫卯家具",
            "art": "box",
            "goods": [("实木小圆凳", "胡桃色", 158, 1)],
            "lines": [("运费", 20), ("木架包装费", 35)],
            "font": SERIF,
        },
    ),
    Case(
        slug="clean-shipping_listed",
        context=listing("陶瓷花盆 三件套", 89, {"运费": 12}),
        text="宣传价89，为什么付了101？",
        data={"shop": "花间集", "art": "leaf", "goods": [("陶瓷花盆 三件套", "带托盘", 89, 1)], "lines": [("运费", 12)]},
    ),
    Case(
        slug="clean-many",
        data={
            "shop": "知味粮油",
            "art": "bottle",
            "goods": [("菜籽油 5L", "桶装", 79.9, 2), ("香米 10kg", "编织袋", 69, 1), ("老抽 500ml", "瓶装", 12.5, 3)],
            "lines": [("运费", 0), ("满200减30", -30)],
        },
    ),
    Case(
        slug="clean-coupon",
        context=listing("羊毛毡收纳筐", 199),
        data={
            "shop": "榫卯家具",
            "art": "box",
            "goods": [("羊毛毡收纳筐", "大号", 199, 1)],
            "lines": [("运费", 0), ("店铺优惠券", -20)],
            "font": SERIF,
        },
    ),
)


def parcel(rng: Random, d: dict[str, Any]) -> str:
    """An order's page on a phone in dark mode: state, parcel, goods, bill, numbers."""
    goods = "".join(
        f"<div class=g>{art(rng, d['art'], 'width:76px;height:76px;border-radius:8px')}<div style='flex:1'>{name}<div class=y>{spec}</div></div>"
        f"<div style='text-align:right'>¥{plain(price)}<div class=y>×{count}</div></div></div>"
        for name, spec, price, count in d["goods"]
    )
    lines = "".join(f"<div class=l><span>{k}</span><span>{fixed(v)}</span></div>" for k, v in d["lines"])
    css = """body{background:#0f0f10;color:#ececec;font-size:15px}.hd{padding:8px 18px 16px}.hd b{font-size:22px}
.c{background:#1d1d20;border-radius:12px;margin:0 12px 10px;padding:14px}.y{color:#9a9aa2;font-size:13px}.g{display:flex;gap:12px;padding:6px 0}
.l{display:flex;justify-content:space-between;padding:6px 0}
.t{border-top:1px solid #333;margin-top:6px;padding-top:10px;display:flex;justify-content:space-between;align-items:center}
.b{display:flex;justify-content:flex-end;gap:10px;padding:6px 12px 18px}.b span{border:1px solid #55555c;border-radius:18px;padding:6px 18px}"""
    body = f"""{status(rng, "#ececec")}<div class=hd><b>{d["state"]}</b><div class=y>{d["hint"]}</div></div>
<div class=c>运单 {serial(rng, "YZ")}<div class=y>{rng.choice(["普通快递 1 件", "包裹 1 / 1"])}</div></div>
<div class=c><b>{d["shop"]} ›</b>{goods}</div><div class=c><div class=l><span>商品总价</span>
<span>{fixed(sum(p * n for _, _, p, n in d["goods"]))}</span></div>{lines}
<div class=t><span>实付款</span><span style='color:#ff8a5c'>{money(f"{total_of(d):,.2f}", 26)}</span></div></div><div class=c>
<div class=y>订单编号　{serial(rng, "D")}<br>下单时间　{moment(rng)}<br>开票类型　电子普通发票</div></div>
<div class=b><span>加购</span><span>申请售后</span><span>评价</span></div>"""
    return document(css, body)


PARCEL = (
    Case(
        slug="total_mismatch",
        must=("total_mismatch",),
        data={
            "state": "已发货",
            "hint": "预计后天送达",
            "shop": "山系户外",
            "art": "shirt",
            "goods": [("速干长裤 男款", "卡其 / L", 168, 1), ("遮阳帽", "军绿", 49, 1)],
            "lines": [("运费", 10), ("跨店满减", -20)],
            "off": 18,
        },
    ),
    Case(
        slug="hidden_fee",
        must=("hidden_fee",),
        unsure=("mismatch",),
        context=listing("落地镜 全身", 139, {"运费": 0}),
        data={
            "state": "待收货",
            "hint": "还剩 6 天自动确认",
            "shop": "住一家居",
            "art": "box",
            "goods": [("落地镜 全身", "原木边 160cm", 139, 1)],
            "lines": [("运费", 0), ("上楼搬运费", 30)],
        },
    ),
    Case(
        slug="mismatch",
        must=("mismatch",),
        context=listing("充气露营床垫", 209),
        text="宣传价209，付的时候变成249",
        data={
            "state": "交易完成",
            "hint": "感谢您的信任",
            "shop": "山系户外",
            "art": "bed",
            "goods": [("充气露营床垫", "双人", 249, 1)],
            "lines": [("运费", 0)],
        },
    ),
    Case(
        slug="clean-quantity",
        context=listing("纯棉运动袜 5双", 39.9),
        text="少发了一袋，只收到两袋",
        data={
            "state": "已签收",
            "hint": "可在 7 天内申请售后",
            "shop": "足下生活",
            "art": "shirt",
            "goods": [("纯棉运动袜 5双", "混色 / 均码", 39.9, 3)],
            "lines": [("运费", 0)],
        },
    ),
    Case(
        slug="clean-fees_and_cuts",
        data={
            "state": "已发货",
            "hint": "本店福袋抽奖已结束，感谢参与",
            "shop": "住一家居",
            "art": "bottle",
            "goods": [("玻璃密封罐", "1.2L", 23.5, 4), ("竹制砧板", "中号", 46, 1)],
            "lines": [("运费", 6), ("店铺满减", -15), ("积分抵扣", -2.4)],
        },
    ),
    Case(
        slug="clean-shipping_named",
        context=listing("手冲咖啡壶 600ml", 118),
        text="118元的壶加10元运费，下单时都写清楚了，就是壶盖有裂缝",
        data={
            "state": "已签收",
            "hint": "可在 7 天内申请售后",
            "shop": "一杯器物",
            "art": "bottle",
            "goods": [("手冲咖啡壶 600ml", "哑光黑", 118, 1)],
            "lines": [("运费", 10)],
        },
    ),
)


ORDERS = (
    Template(name="takeaway", draw=takeaway, cases=TAKEAWAY, width=390, scale=2, print_px=14),
    Template(name="ride", draw=ride, cases=RIDE, width=375, scale=2, print_px=14),
    Template(name="leader", draw=leader, cases=LEADER, width=393, scale=3, print_px=14),
    Template(name="payment", draw=payment, cases=PAYMENT, width=390, scale=2, print_px=15),
    Template(name="desk", draw=desk, cases=DESK, width=1240, scale=1.5, print_px=14),
    Template(name="parcel", draw=parcel, cases=PARCEL, width=412, scale=2, print_px=15),
)
