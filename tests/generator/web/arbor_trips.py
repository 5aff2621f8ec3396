"""Journeys and outings: hotel, scenic ticket, train, ride, cinema and tour."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.arbor_parts import blob, document, held, listing, photo, rows, split_price, status
from tests.generator.web.page import Page


def hotel(rng: Random) -> Iterator[Page]:
    """A hotel's page: rooms in a list, the picked one outlined, a price bar below."""
    css = """body{background:#f2f5f9}.r{background:#fff;border-radius:10px;margin:10px 12px;padding:12px;border:2px solid #fff}
    .on{border-color:#1677ff}
    .f{font-size:10px;color:#c3c9d2;padding:4px 16px 14px}.bar{background:#fff;padding:12px 16px}"""
    harmless = "房型图片仅供参考，床品花色以入住当日为准。"
    cases = (
        ("conditional", "¥288 起", harmless, ("conditional",)),
        ("fine_print", "¥368", "房价不含度假村设施费 80元/间/晚，由前台于入住时另行收取。", ("fine_print", "hidden_fee")),
        ("clean", "¥368", harmless, ()),
    )
    for name, head, foot, must in cases:
        rooms = (("雅致大床房 20㎡", 288, False), ("湖景大床房 32㎡", 368, True), ("家庭套房 48㎡", 568, False))
        cards = "".join(
            f'<div class="r row {"on" if on else ""}"><span><b>{room}</b>{"　✓ 已选" if on else ""}<br>'
            f'<span style="font-size:13px;color:#555">含双早 · 可免费取消</span></span>'
            f"<b>¥{price}</b></div>"
            for room, price, on in rooms
        )
        body = f"""{status(rng)}{photo(190, 205, blob(70, "#fdf3d0"))}<div style="padding:12px 16px;background:#fff"><div class="row"><b
        style="font-size:19px">云栖湖畔酒店</b>
        <span style="color:#1677ff;font-weight:600">4.7分</span></div><p style="font-size:14px;color:#555">距西门码头步行6分钟 · 2023年装修</p>
        <p style="color:#ff5b1a;font-size:28px;font-weight:700">{head}</p><p style="font-size:14px">12月5日 周六 — 12月6日 周日　共1晚</p></div>{cards}<div
        class="f">{foot}</div>
        <div class="bar row"><span>湖景大床房 1间1晚　<b style="color:#ff5b1a;font-size:19px">¥368</b></span><span
        style="background:#1677ff;color:#fff;padding:9px 24px;border-radius:8px">预订</span></div>"""
        yield held(f"hotel-{name}", document(css, body), smallest=20, must=must)


def scenic(rng: Random) -> Iterator[Page]:
    """Admission to a mountain park: a ticket with a torn edge and notes to visitors."""
    css = """body{background:#e9f3ee}.t{background:#fff;margin:14px;border-radius:14px;padding:16px}.d{border-top:2px dashed #b5cfc2;margin:14px 0}
    .f{font-size:10.5px;color:#bccac2}"""
    for name, foot, must in (
        ("fine_print", "票价不包含景区观光车（必乘）45元/人，需入园后另行购买。", ("fine_print", "hidden_fee")),
        ("clean", "景区图片由游客投稿，版权归原作者所有。", ()),
    ):
        body = f"""{status(rng)}<div class="row" style="padding:6px 16px 12px"><span>‹</span><b>门票预订</b><span>分享</span></div>{photo(180, 140)}
        <div class="t"><h2 style="font-size:20px">青岚山 成人门票</h2><p style="color:#4d6358;font-size:14px">开放 07:30-17:30 · 海拔1,182米 · 4A景区</p><div
        class="d"></div>
        <div class="row"><span>使用日期</span><b>12月12日</b></div><div class="row" style="margin:8px 0"><span>入园方式</span><b>刷身份证</b></div>
        <div class="row"><span>票价</span>{split_price(98, 26, colour="#1b8a5a")}</div><div class="d"></div><p class="f">{foot}</p></div>
        <div style="margin:0 14px 20px;background:#1b8a5a;color:#fff;padding:12px;border-radius:10px" class="ctr">选择游客并下单</div>"""
        yield held(f"scenic-{name}", document(css, body), smallest=21, must=must)


def train(rng: Random) -> Iterator[Page]:
    """Confirming train tickets: stations left and right, passengers with fares."""
    css = """body{background:#eef2f7}.top{background:#2f7ad6;color:#fff;padding:14px 18px 22px}
    .c{background:#fff;margin:10px;border-radius:8px;padding:6px 14px}.c .row{border-bottom:1px solid #edf0f4}"""
    for name, total, must in (("total_mismatch", "386.00", ("total_mismatch",)), ("clean", "365.00", ())):
        people = rows(
            (("沈* 成人票　05车 11A", "¥146.00"), ("李*然 成人票　05车 11B", "¥146.00"), ("沈*乐 儿童票　05车 11C", "¥73.00")),
            "padding:12px 0;font-size:15px",
        )
        body = f"""{status(rng, "#fff", "#2f7ad6")}<div class="top"><div
        class="row" style="font-size:14px"><span>‹ 返回</span><span>订单待支付</span><span>客服</span></div>
        <div class="row" style="margin-top:16px;text-align:center"><span><b
        style="font-size:24px">08:14</b><br>合肥南</span><span>G7311<br>—— 2时06分 ——</span><span><b style="font-size:24px">10:20</b><br>杭州东</span></div>
        <p class="ctr" style="margin-top:8px;font-size:14px">12月19日 星期六　二等座　检票口 B7</p></div>
        <div class="c">{people}<div class="row" style="padding:12px 0;border:0"><b>合计金额</b><b
        style="color:#f26b21;font-size:20px">¥{total}</b></div></div>
        <p style="padding:6px 16px;font-size:14px;color:#444">请在 14 分 32 秒内完成支付</p><div
        class="c ctr" style="background:#f26b21;color:#fff;padding:12px">去支付</div>"""
        yield held(f"train-{name}", document(css, body), width=393, must=must, text="订的三张动车票")


def ride(rng: Random) -> Iterator[Page]:
    """After a ride: a map, the driver, and what was charged."""
    css = """.map{height:200px;background:repeating-linear-gradient(45deg,#e8ece6 0 34px,#f7f8f4 34px 40px)}
    .s{border-radius:18px 18px 0 0;background:#fff;margin-top:-18px;padding:18px;position:relative}"""
    fee = ("高峰调度费", 8.0)
    cases = (
        ("hidden_fee", listing(32.5, title="一口价 快车"), "叫车时说是一口价32.5元，下车收了40.5", ("hidden_fee",), ("mismatch",)),
        ("clean", listing(32.5, fee, title="快车"), "高峰时段打车的账单", (), ()),
    )
    for name, context, text, must, unsure in cases:
        lines = rows((("车费（11.4公里 28分钟）", "32.50元"), (fee[0], f"{fee[1]:.2f}元"), ("优惠券", "无可用")))
        body = f"""{status(rng, "#222", "#e8ece6")}<div class="map"></div><div class="s"><p class="ctr">行程已结束</p>
        <p class="ctr" style="font-size:40px;font-weight:700">40.50<span style="font-size:16px;font-weight:400"> 元</span></p>{lines}
        <div class="mid" style="gap:12px;border-top:1px solid #eee;padding-top:14px;margin-top:8px">{blob(44, "#c7d2e0")}<div
        class="grow"><b>周师傅</b> 4.9分<br><span style="font-size:14px;color:#555">白色 · 皖A·D8***6</span></div><span>☎</span></div>
        <p style="margin-top:14px;font-size:14px">起　天鹅湖地铁站 C口<br>终　高铁南站 落客平台</p></div>"""
        yield held(f"ride-{name}", document(css, body), width=375, context=context, text=text, must=must, unsure=unsure)


def cinema(rng: Random) -> Iterator[Page]:
    """Paying for a cinema seat, dark purple."""
    css = """body{background:#1d1730;color:#efeaff}.c{background:#2a2244;border-radius:14px;margin:12px;padding:16px}"""
    charge = ("平台服务费", 3.0)
    cases = (
        ("hidden_fee", listing(39.9, title="《山雨》2D 1张"), charge, "42.90", ("hidden_fee",), ("mismatch",)),
        ("listed_fee", listing(39.9, charge, title="《山雨》2D 1张"), charge, "42.90", (), ()),
        ("clean", listing(39.9, title="《山雨》2D 1张"), (charge[0], 0.0), "39.90", (), ()),
    )
    for name, context, (title, cost), total, must, unsure in cases:
        lines = rows((("影票 ×1", "¥39.90"), (title, f"¥{cost:.2f}"), ("代金券", "未使用")))
        body = f"""{status(rng, "#efeaff")}<p class="ctr" style="padding:10px;font-size:17px">确认订单</p><div
        class="c mid" style="gap:14px;align-items:flex-start">{photo(110, 265, width="80px", round_by=6)}
        <div><h3>山雨</h3><p style="font-size:14px;margin-top:4px">国语 2D　118分钟</p><p style="font-size:14px">11月28日 19:25 — 21:23</p><p
        style="font-size:14px">光年影城 3号厅 6排8座</p></div></div>
        <div class="c">{lines}<div class="row" style="border-top:1px solid #4b416b;padding-top:12px"><b>应付金额</b><b
        style="font-size:22px;color:#ffb454">¥{total}</b></div></div>
        <div class="c row"><span>取票手机号</span><span>138****{rng.randint(1000, 9999)}</span></div><div
        class="c ctr" style="background:#8a5cff">立即付款</div>"""
        yield held(f"cinema-{name}", document(css, body), width=412, context=context, must=must, unsure=unsure)


def tour(rng: Random) -> Iterator[Page]:
    """A travel agency's desktop page with a calendar of departures."""
    css = """body{background:#fafafa}.n{background:#00727a;color:#fff;padding:16px 50px;display:flex;gap:30px}.m{display:flex;gap:30px;
    padding:26px 50px;background:#fff}
    td,th{border:1px solid #dfe6e6;padding:12px 24px;text-align:center}"""
    cases = (
        ("expired", "早订特惠价", "1,999", "<del>2,599</del>", "早订特惠报名已于 2026年10月31日 结束", "2,599", ("expired_offer",)),
        ("clean", "早订特惠价", "1,999", "<del>2,599</del>", "早订特惠报名中，剩余 9 个名额", "1,999", ()),
    )
    for name, label, now, was, note, date_price, must in cases:
        days = "".join(f"<td>{day}<br>¥{date_price}</td>" for day in ("12月6日", "12月13日", "12月20日", "12月27日"))
        body = f"""<div class="n"><b style="font-size:20px">行至旅社</b><span>周边</span><span>国内</span><span>研学</span><span>定制</span></div><div
        class="m"><div style="width:420px">{photo(300, 180, blob(120, "#fff"))}</div>
        <div class="grow"><h1 style="font-size:24px">滇西北 6日5晚 小团深度游</h1><p style="color:#556">每团不超过10人 · 产品编号 YN-60{rng.randint(10, 99)} · 满意度98%</p>
        <p style="margin:20px 0 6px"><span style="background:#e85d2a;color:#fff;padding:3px 10px">{label}</span> <b
        style="font-size:34px;color:#e85d2a">¥{now}</b> /人　{was}</p>
        <p style="font-size:16px">{note}</p><p style="margin-top:20px">出发地：昆明　交通：商务车</p></div></div>
        <div style="padding:24px 50px"><h3 style="margin-bottom:12px">出发班期（元/人）</h3><table style="border-collapse:collapse;background:#fff"><tr>{days}
        </tr></table></div>"""
        yield held(f"tour-{name}", document(css, body), width=1200, scale=1, smallest=15, must=must)


TEMPLATES = (hotel, scenic, train, ride, cinema, tour)
