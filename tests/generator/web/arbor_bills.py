"""Services and bills: phone plan, game top-up, course, beauty, repair, parking, electricity, music membership, gym and laundry."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.arbor_parts import blob, document, held, listing, photo, rows, split_price, status
from tests.generator.web.page import Page


def plan(rng: Random) -> Iterator[Page]:
    """A phone plan's page: a blue card of allowances and a long foot."""
    css = """body{background:#f0f4ff}.h{background:linear-gradient(160deg,#2756e8,#5aa0ff);color:#fff;padding:26px 20px}.g{display:flex;
    background:#fff;margin:14px;border-radius:12px;padding:16px 0;text-align:center}
    .g div{flex:1}.f{font-size:10px;color:#bfc8de;padding:10px 18px 20px}"""
    cases = (
        ("fine_print", 29, "29元/月为入网前6个月价格，自第7个月起套餐费恢复为59元/月。", ("fine_print",), ("conditional", "hidden_fee")),
        ("clean", 59, "号卡由合作快递配送，页面配图为示意。Copyright 2026 青禾通信", (), ()),
    )
    for name, monthly, foot, must, unsure in cases:
        body = f"""{status(rng, "#fff", "#2756e8")}<div class="h"><h2>青禾畅享卡</h2><p
        style="margin:6px 0 16px">5G 流量卡 · 归属地可选</p>{split_price(monthly, 48)}<span> /月</span></div>
        <div class="g"><div><b style="font-size:24px">80GB</b><br>通用流量</div><div><b style="font-size:24px">30GB</b><br>定向流量</div><div><b
        style="font-size:24px">200</b><br>分钟通话</div></div>
        <div style="padding:6px 18px"><b>办理流程</b><p style="margin-top:6px">填写信息 › 快递送达 › 实名激活</p><p style="margin-top:14px">归属城市　　成都 ▾</p></div>
        <div class="ctr" style="background:#2756e8;color:#fff;border-radius:26px;margin:20px;padding:13px">免费领卡</div><div class="f">{foot}</div>"""
        yield held(f"plan-{name}", document(css, body), smallest=20, must=must, unsure=unsure)


def diamonds(rng: Random) -> Iterator[Page]:
    """Topping up a game: packs in a grid, the picked one glowing."""
    css = """body{background:#12202e;color:#e6f1fb}.g{display:grid;grid-template-columns:1fr 1fr;gap:12px;padding:14px}.k{background:#1d3145;
    border-radius:12px;padding:16px;text-align:center;border:2px solid #1d3145}
    .on{border-color:#29d3b2}.z{background:#29d3b2;color:#06251f;border-radius:4px;padding:0 8px;font-size:14px}"""
    for name, price, must in (("false_discount", 54, ("false_discount",)), ("clean", 48, ())):
        packs = "".join(
            f'<div class="k"><b>{many} 星钻</b><p style="margin-top:8px">¥{cost}</p></div>' for many, cost in (("60", 6), ("300", 30), ("980", 98))
        )
        body = f"""{status(rng, "#e6f1fb")}<div class="mid" style="padding:12px 16px;gap:12px">{photo(52, 170, width="52px", round_by=12)}
        <div><b>星海旅团</b><br><span style="font-size:14px">UID 7{rng.randint(100000, 999999)} · 霜原服</span></div></div>
        <div class="g"><div class="k on"><b>600 星钻</b><p style="margin:4px 0"><span class="z">周末8折</span></p><p
        style="font-size:20px;color:#29d3b2;font-weight:700">¥{price} <del
        style="font-size:15px;color:#a9bccb;font-weight:400">¥60</del></p></div>{packs}</div>
        <div class="row" style="padding:16px"><span>已选 600 星钻</span><b style="font-size:20px">¥{price}.00</b></div><div
        class="ctr" style="background:#29d3b2;color:#06251f;margin:0 16px 20px;padding:12px;border-radius:8px">确认充值</div>"""
        yield held(f"diamonds-{name}", document(css, body), must=must)


def course(rng: Random) -> Iterator[Page]:
    """An evening course: teacher, syllabus, and a price at the bottom left."""
    css = """.hd{background:#3a2f7d;color:#fff;padding:20px}.l{padding:12px 20px;border-bottom:1px solid #ececf3}
    .bot{display:flex;padding:14px 20px;background:#fff;align-items:center}"""
    for name, note, must in (
        ("expired", "早鸟优惠已截止（11月20日 18:00）", ("expired_offer",)),
        ("clean", "早鸟优惠还剩 3 天 6 小时", ()),
    ):
        body = f"""{status(rng, "#fff", "#3a2f7d")}<div class="hd"><h2>水彩风景入门 24讲</h2><p style="margin-top:8px">主讲 林知遥　已有 2,817 人在学</p></div>
        <div style="background:#fff3d6;color:#7a4b00;padding:11px 20px;font-weight:600">{note}</div>
        <div class="l"><b>第1讲</b>　认识纸与笔　18:20</div><div class="l"><b>第2讲</b>　平涂与渐变　22:47</div><div class="l"><b>第3讲</b>　天空的三种画法　25:03</div><div
        class="l"><b>第4讲</b>　远山与雾　21:36</div>
        <div class="l" style="font-size:14px;color:#555">开课后可反复观看 · 支持手机、平板、电脑</div>
        <div class="bot"><span class="grow"><span style="font-size:14px">早鸟价 </span>{split_price(199, 26, colour="#e0533d")} <del
        style="color:#777">¥299</del></span><span style="background:#3a2f7d;color:#fff;border-radius:22px;padding:10px 26px">报名</span></div>"""
        yield held(f"course-{name}", document(css, body), must=must)


def manicure(rng: Random) -> Iterator[Page]:
    """A voucher for a beauty shop: what it includes, when it is valid, and a footnote."""
    css = """body{background:#fdf7f8}.c{background:#fff;border-radius:10px;margin:10px 12px;padding:14px}
    .f{font-size:10px;color:#d3c8ca;padding:8px 16px 16px}"""
    for name, foot, must in (
        ("fine_print", "团购价不含材料费，进店后材料费60元/次另计。", ("fine_print", "hidden_fee")),
        ("clean", "门店照片由商家上传，款式以当日色板为准。", ()),
    ):
        lines = rows((("本甲修护", "1次"), ("纯色美甲", "1次"), ("手部护理", "1次")), "padding:6px 0")
        body = f"""{status(rng)}<div
        class="row" style="padding:6px 14px"><span>✕</span><span>团购详情</span><span>☆</span></div>{photo(170, 345, blob(60, "#ffe3ea"))}
        <div class="c"><h2 style="font-size:18px">纯色美甲+手护套餐</h2><p style="font-size:14px;color:#5c5053">指间小筑（银泰店）· 1.2km · 月售 164</p><p
        style="margin-top:8px">{split_price(88, 28, colour="#ef4e6b")}</p></div>
        <div class="c"><b>套餐内容</b>{lines}</div><div class="c">{rows((("可用时间", "每日 10:00-21:00"), ("预约", "提前1天"), ("退款", "随时退")), "padding:6px 0")}
        </div>
        <div class="c ctr" style="background:#ef4e6b;color:#fff">购买团购券</div><div class="f">{foot}</div>"""
        yield held(f"manicure-{name}", document(css, body), smallest=20, must=must)


def repair(rng: Random) -> Iterator[Page]:
    """A household repair's bill to be confirmed: a worker, lines and a signature box."""
    css = """body{background:#f4f4f1}.w{background:#fff;margin:12px;padding:16px;border-left:5px solid #f3a712}"""
    cases = (
        ("hidden_fee", 30, "下单页写着油烟机清洗120元，师傅让我付150", ("hidden_fee",), ("mismatch",)),
        ("clean", 0, "油烟机清洗的账单，120元", (), ()),
    )
    for name, fee, text, must, unsure in cases:
        lines = rows(
            (("油烟机深度清洗 ×1", "120.00"), ("高楼层上门费", f"{fee:.2f}"), ("配件更换", "无")), "padding:10px 0;border-bottom:1px dashed #d8d8d0"
        )
        body = f"""{status(rng)}<h2 style="padding:8px 16px">费用确认单</h2><div class="w"><p>服务单号 FX2611{rng.randint(100000, 999999)}</p><p
        style="margin-top:4px">上门时间 11月25日 14:00-16:00</p><p style="margin-top:4px">服务人员 郭师傅（工号 0376）</p></div>
        <div class="w"><p style="color:#555">单位：元</p>{lines}<div class="row" style="padding-top:12px"><b>需支付</b><b
        style="font-size:24px">{120 + fee:.2f}</b></div></div>
        <div class="w"><p>客户签字</p><div style="height:70px;border:1px solid #ddd;margin-top:8px;background:#fcfcfa"></div></div>
        <div class="ctr" style="background:#f3a712;margin:12px;padding:13px;font-weight:600">确认并支付</div>"""
        yield held(f"repair-{name}", document(css, body), context=listing(120, title="油烟机深度清洗"), text=text, must=must, unsure=unsure)


def parking(rng: Random) -> Iterator[Page]:
    """Leaving a car park: a number plate on top and what the stay costs."""
    css = """body{background:#eaf0f7}
    .p{background:#1f5fbf;color:#fff;border-radius:8px;padding:8px 22px;font-size:26px;letter-spacing:3px;display:inline-block;border:3px solid #fff}
    .c{background:#fff;margin:14px;border-radius:12px;padding:16px}"""
    for name, due, must in (("total_mismatch", "18.00", ("total_mismatch",)), ("clean", "15.00", ())):
        lines = rows((("首小时", "8.00元"), ("后续3小时 × 4.00元", "12.00元"), ("商户减免", "-5.00元")), "padding:9px 0")
        body = f"""{status(rng)}<div class="ctr" style="padding:18px"><span class="p">苏E·7K{rng.randint(100, 999)}</span><p
        style="margin-top:12px">星塘广场 B2 停车场</p></div>
        <div class="c"><p>入场　11-25 13:06:12</p><p>时长　3小时41分</p></div><div class="c">{lines}<div
        class="row" style="border-top:1px solid #e3e8ef;padding-top:12px"><span>应缴停车费</span>
        <b style="font-size:26px;color:#1f5fbf">{due}元</b></div></div><div
        class="ctr" style="background:#1f5fbf;color:#fff;margin:14px;border-radius:10px;padding:13px">缴费离场</div>
        <p class="ctr" style="font-size:14px;color:#4a5868;padding-bottom:16px">缴费后请在15分钟内离场</p>"""
        yield held(f"parking-{name}", document(css, body), width=360, scale=3, smallest=36, must=must, text="停车缴费页")


def power(rng: Random) -> Iterator[Page]:
    """An electricity bill in a city's service app: a table of steps."""
    css = """body{background:#f6f8f5}.h{background:#18794e;color:#fff;padding:18px}table{width:100%;border-collapse:collapse;background:#fff;
    font-size:14px}td,th{padding:12px 10px;border-bottom:1px solid #e3e8e2;text-align:right}
    td:first-child,th:first-child{text-align:left}"""
    for name, due, must in (("total_mismatch", "143.06", ("total_mismatch",)), ("clean", "134.06", ())):
        unsure = ("document.sum_mismatch",) if must else ()
        body = f"""{status(rng, "#fff", "#18794e")}<div class="h"><p>10月电费账单</p><p style="font-size:40px;font-weight:700">{due}<span
        style="font-size:16px"> 元</span></p><p style="font-size:14px">户号 3302{rng.randint(100000, 999999)}　蔷薇苑 6-2-901</p></div>
        <table><tr><th>阶梯</th><th>用量</th><th>单价</th><th>电费</th></tr><tr><td>第一档</td><td>200度</td><td>0.538</td><td>107.60</td></tr><tr><td>第二档</td>
        <td>45度</td><td>0.588</td><td>26.46</td></tr>
        <tr><td><b>合计</b></td><td>245度</td><td></td><td><b>{due}</b></td></tr></table><div
        style="padding:16px">{rows((("上次抄表", "9月30日 08412"), ("本次抄表", "10月31日 08657")))}</div>
        <div class="ctr" style="background:#18794e;color:#fff;margin:0 16px 20px;padding:12px;border-radius:6px">去缴费</div>"""
        yield held(f"power-{name}", document(css, body), must=must, unsure=unsure)


def music(rng: Random) -> Iterator[Page]:
    """Opening a music membership: plans side by side and a grey agreement."""
    css = """body{background:#fff}.g{display:flex;gap:10px;padding:16px}.k{flex:1;border:1px solid #e3e3e3;border-radius:12px;padding:18px 4px;
    text-align:center}.on{border:2px solid #1db36b;background:#effaf4}
    .f{font-size:10px;color:#c6c6c6;padding:8px 18px 20px}"""
    cases = (
        ("fine_print", "9.9", "首月", "首月9.9元，次月起按25元/月自动续费扣款，可随时取消。", ("fine_print",), ("conditional", "hidden_fee")),
        ("clean", "25", "月卡", "会员图标与主题皮肤的展示效果因机型而异。", (), ()),
    )
    for name, price, label, foot, must, unsure in cases:
        body = f"""{status(rng)}<div class="mid" style="padding:12px 16px;gap:12px">{blob(48, "#ffd3b0")}<div><b>晚风慢递</b><br><span
        style="font-size:14px;color:#555">尚未开通 · 已听 1,204 首</span></div></div>
        <div style="background:#173b2a;color:#d9f7e6;margin:0 16px;border-radius:14px;padding:20px"><h2>松间音乐会员</h2><p>下载 · 高音质 · 无广告</p></div>
        <div class="g"><div class="k on"><p>{label}</p><b style="font-size:30px;color:#1db36b">¥{price}</b></div><div class="k"><p>季卡</p><b
        style="font-size:30px">¥68</b></div><div class="k"><p>年卡</p><b style="font-size:30px">¥238</b></div></div>
        <div style="padding:0 16px">{rows((("微信支付", "◉"), ("银行卡", "○")))}</div><div
        class="ctr" style="background:#1db36b;color:#fff;border-radius:24px;margin:14px 16px;padding:12px">¥{price} 开通</div><div class="f">{foot}
        </div>"""
        yield held(f"music-{name}", document(css, body), smallest=20, must=must, unsure=unsure)


def gym(rng: Random) -> Iterator[Page]:
    """A gym's card shop: a bold yellow and black voucher."""
    css = """body{background:#111;color:#fff}.v{background:#f8e71c;color:#111;margin:16px;border-radius:4px;padding:20px}.s{padding:8px 18px}"""
    for name, note, must in (
        ("expired", "开业体验价 活动期 9月1日-10月7日 · 已过期", ("expired_offer",)),
        ("clean", "开业体验价 · 正在发售", ()),
    ):
        body = f"""{status(rng, "#fff")}<h1 style="padding:10px 18px;font-size:30px">铁块健身</h1><p class="s">万象路店 · 24小时 · 1,100㎡</p>
        <div class="v"><p style="font-size:18px;font-weight:700">10次训练卡</p><p style="margin:10px 0"><b style="font-size:44px">¥299</b>　<del
        style="font-size:18px">¥450</del></p><p>{note}</p></div>
        <div class="s"><b>适用课程</b><p>动感单车 / 瑜伽 / 搏击操 / 力量循环</p></div><div
        class="s"><b>门店电话</b><p>0571-8{rng.randint(100, 999)} 20{rng.randint(10, 99)}</p></div>
        <div class="s" style="padding-bottom:26px"><b>学员评价 4.8</b><p>教练很耐心，器械也新，下班过来很方便。</p></div>"""
        yield held(f"gym-{name}", document(css, body), must=must)


def laundry(rng: Random) -> Iterator[Page]:
    """A laundry order in a mini program: clothes in lines, a steps bar, a sum."""
    css = """body{background:#eef6fb}.c{background:#fff;border-radius:14px;margin:12px;padding:14px}
    .st{display:flex;justify-content:space-between;font-size:14px}"""
    for name, due, must in (("total_mismatch", "118", ("total_mismatch",)), ("clean", "100", ())):
        lines = rows((("羽绒服 ×2　35元/件", "70元"), ("四件套 ×1", "45元"), ("上门取送", "0元"), ("新客券", "-15元")), "padding:9px 0")
        body = f"""{status(rng)}<div class="row" style="padding:4px 16px"><b style="font-size:18px">白鹭洗衣</b><span
        style="border:1px solid #bcd;border-radius:14px;padding:2px 12px">•••｜◎</span></div>
        <div class="c st"><span>● 下单</span><span>● 取件</span><span>● 清洗</span><span style="color:#888">○ 送回</span></div><div class="c">{lines}
        <p style="text-align:right;margin-top:8px;border-top:1px solid #e4edf3;padding-top:10px">共3件　合计 <b
        style="font-size:24px;color:#0a78b8">{due}元</b></p></div>
        <div class="c"><p>取件　11月22日 18:00-20:00</p><p>条码　BL{rng.randint(1000000, 9999999)}</p></div>"""
        yield held(f"laundry-{name}", document(css, body), must=must, text="洗衣订单")


TEMPLATES = (plan, diamonds, course, manicure, repair, parking, power, music, gym, laundry)
