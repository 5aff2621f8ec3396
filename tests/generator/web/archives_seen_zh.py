"""Chinese documents of the split `seen`: a pay page of an HR app, a bank's ledger, a till roll, a water and power bill, a purchase sheet."""

from __future__ import annotations

from random import Random

from tests.generator.web.archives_kit import SUM, TOTAL, ZERO, Drawn, Template, cells, frame, money, off

HR_CSS = """
body{font-family:'Noto Sans CJK SC';background:#f2f4f8;color:#1d2433;font-size:15px}
.bar{display:flex;justify-content:space-between;padding:8px 18px;font-size:12px;color:#fff}
.hero{color:#fff;padding-bottom:26px}.nav{display:flex;align-items:center;justify-content:space-between;padding:8px 16px;font-size:17px}
.mon{margin:14px 20px 4px;font-size:13px;opacity:.9}.big{margin:0 20px;font-size:36px;font-weight:700}.big small{font-size:20px}
.who{margin:8px 20px 0;font-size:12px;opacity:.85}
.card{background:#fff;border-radius:12px;margin:12px;padding:4px 16px}
.card h3{font-size:15px;margin:12px 0 4px;border-left:4px solid #3c6df0;padding-left:8px}
.r{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #eef0f4}.r:last-child{border:0}.r span:first-child{color:#5c667a}
.r small{color:#9aa3b2;font-size:12px;margin-left:6px}.s{font-weight:700}.s span:first-child{color:#1d2433}
.foot{display:flex;gap:10px;padding:10px 12px 24px}
.foot div{flex:1;text-align:center;border-radius:22px;padding:11px;background:#fff;border:1px solid #ccd3e0}
"""


def _row(name: str, value: str, kind: str = "") -> str:
    """A line of a list on a phone."""
    return f'<div class="r {kind}"><span>{name}</span><span>{value}</span></div>'


def pay_app(rng: Random, scenario: str) -> Drawn:
    """A pay page of an HR app: cards of what is earned and what is withheld."""
    must: set[str] = set()
    unsure: set[str] = set()
    fixed = [["岗位薪资", rng.randrange(6200, 15800, 100) * 100], ["工龄津贴", rng.randrange(2, 9) * 5000]]
    moving = [
        ["绩效薪资", rng.randrange(120000, 480000)],
        ["餐费补助", rng.randrange(12, 23) * 2500],
        ["通讯补助", rng.choice((10000, 15000, 20000))],
    ]
    base = fixed[0][1]
    cuts = [["养老保险", base * 8 // 100], ["医疗保险", base * 2 // 100], ["失业保险", base * 5 // 1000], ["住房公积金", base * 12 // 100]]
    cuts.append(["个人所得税", rng.randrange(9000, 42000)])
    if scenario == "ok_no_overtime":
        moving.append(["加班薪资<small>加班 0 小时</small>", 0])
        cuts.append(["缺勤扣款<small>缺勤 0 天</small>", 0])
    if scenario == "ok_taken_back":
        moving.append(["上月多发扣回", -rng.randrange(100, 600) * 100])
    gross = sum(value for _, value in fixed + moving)
    held = sum(value for _, value in cuts)
    said_gross, said_held, net = gross, held, gross - held
    shown = {name: money(value) for name, value in fixed + moving + cuts}
    match scenario:
        case "bad_net":
            net, must = off(rng, net), {SUM}
        case "bad_gross":
            said_gross, must = off(rng, gross), {SUM}
            net = said_gross - held
        case "bad_withheld":
            said_held, must = held + rng.randrange(40, 160) * 1000, {SUM}
            net = gross - said_held
        case "zero_base":
            shown["岗位薪资"], must = "0.00", {ZERO, SUM}
        case "zero_fund_blank":
            shown["住房公积金"], must, unsure = "", {ZERO}, {SUM}
        case _:
            pass
    split = scenario in ("ok_sections", "bad_gross")
    list_fixed = "".join(_row(name, shown[name]) for name, _ in fixed)
    list_moving = "".join(_row(name, shown[name]) for name, _ in moving)
    if split:
        list_fixed += _row("固定部分小计", money(sum(value for _, value in fixed)), "s")
        list_moving += _row("浮动部分小计", money(sum(value for _, value in moving)), "s")
        earned = f'<div class="card"><h3>固定部分</h3>{list_fixed}</div><div class="card"><h3>浮动部分</h3>{list_moving}</div>'
    else:
        earned = f'<div class="card"><h3>应发项</h3>{list_fixed}{list_moving}</div>'
    taken = "".join(_row(name, shown[name]) for name, _ in cuts)
    colour = rng.choice(("#3c6df0,#6a8dff", "#0f9d7a,#35c4a0", "#333a56,#59618a", "#d9622b,#f0904f"))
    name = rng.choice(("林晓舟", "高子墨", "沈一鸣", "傅雨桐"))
    month = rng.randrange(1, 10)
    body = (
        f'<div class="hero" style="background:linear-gradient(120deg,{colour})"><div class="bar">'
        f"<b>{rng.randrange(8, 22)}:{rng.randrange(10, 59)}</b>"
        f'<span>5G ▮▮▮ {rng.randrange(20, 99)}%</span></div><div class="nav"><span>‹</span><b>我的薪酬</b><span>⋯</span></div>'
        f'<div class="mon">2026年{month}月 实发工资（元）</div><div class="big">{money(net)}</div>'
        f'<div class="who">{name} · 工号 {rng.randrange(10200, 69800)} · {month + 1}月10日发放</div></div>'
        f'{earned}<div class="card"><h3>代扣项</h3>{taken}</div><div class="card"><h3>汇总</h3>{_row("应发合计", money(said_gross), "s")}'
        f'{_row("代扣合计", money(said_held), "s")}{_row("实发工资", money(net), "s")}</div><div class="foot"><div>有疑问</div><div>确认无误</div></div>'
    )
    return Drawn(html=frame(HR_CSS, body), must=must, unsure=unsure)


BANK_CSS = """
body{font-family:'Noto Sans CJK SC';background:#fff;color:#222;font-size:15px}
.top{display:flex;align-items:center;gap:14px;padding:18px 40px;color:#fff}.logo{width:38px;height:38px;border-radius:50%;background:#fff;opacity:.9}
.top b{font-size:22px}.top span{margin-left:auto;font-size:14px}.in{padding:22px 40px}
h2{font-size:22px;text-align:center;margin:0 0 16px;letter-spacing:3px}
.meta{display:flex;flex-wrap:wrap;gap:8px 46px;color:#555;margin-bottom:16px;font-size:14px}table{width:100%}th{background:#eef2f7;font-weight:600}
td,th{border:1px solid #c9d1dc;padding:9px 12px;text-align:right}.l{text-align:left}tr.sum td{font-weight:700;background:#fafbfd}
.note{color:#777;font-size:14px;margin-top:14px}
"""
PARTIES = (
    ("转账存入", "郑海川", 1), ("批量代发", "启明机电有限公司", 1), ("快捷消费", "禾田生鲜超市", -1), ("扣缴燃气费", "城南燃气公司", -1), ("房贷还款", "个人贷款账户", -1),
    ("跨行汇出", "吴佩珊", -1), ("退货入账", "云杉户外用品店", 1), ("网上支付", "迅达铁路票务", -1), ("柜面现存", "本人", 1), ("扣保险费", "安泰人寿", -1),
)  # fmt: skip


def bank_table(rng: Random, scenario: str) -> Drawn:
    """A ledger of a bank's site with debit and credit columns and a running balance."""
    must: set[str] = set()
    unsure: set[str] = set()
    start = rng.randrange(2000000, 6000000)
    balance, day, rows = start, 1, []
    for kind, party, way in rng.sample(PARTIES, 8):
        amount = rng.randrange(8000, 900000 if way > 0 else 190000)
        balance += way * amount
        day += rng.randrange(1, 4)
        rows.append([f"2026-08-{day:02d}", kind, party, way, amount, balance])
    debit = sum(row[4] for row in rows if row[3] < 0)
    credit = sum(row[4] for row in rows if row[3] > 0)
    end, at = balance, rng.randrange(2, 6)
    printed = [money(row[5]) for row in rows]
    match scenario:
        case "bad_balance":
            printed[at], must = money(off(rng, rows[at][5])), {SUM}
        case "bad_amount":
            rows[at][4] += rng.randrange(1200, 2900) * 100
            must = {SUM}
        case "bad_credit_sum":
            credit, must = off(rng, credit), {SUM}
        case "bad_close":
            end, must = off(rng, end), {SUM}
        case "zero_balance":
            printed[at], must = "0.00", {ZERO, SUM}
        case "zero_balance_blank":
            printed[at], must = "", {ZERO}
        case _:
            pass
    lines = [
        cells(row[0], "~" + row[1], "~" + row[2], money(row[4]) if row[3] < 0 else "", money(row[4]) if row[3] > 0 else "", text)
        for row, text in zip(rows, printed, strict=True)
    ]
    first, last = ("承前页余额", "过次页余额") if scenario in ("ok_carried", "bad_close") else ("期初余额", "期末余额")
    opening = cells("2026-08-01", "~" + first, "", "", "", money(start), kind="sum")
    closing = cells("2026-08-31", "~" + last, "", "", "", money(end), kind="sum")
    sums = cells("", "~本页合计", "", money(debit), money(credit), "", kind="sum")
    newest = scenario == "ok_newest"
    body_rows = [closing, *reversed(lines), opening, sums] if newest else [opening, *lines, closing, sums]
    colour = rng.choice(("#0b4f8a", "#a3242b", "#14694a"))
    body = (
        f'<div class="top" style="background:{colour}"><div class="logo"></div><b>江湾银行 · 个人网银</b><span>安全退出 | 客服 95{rng.randrange(100, 999)}'
        f"</span></div>"
        f'<div class="in"><h2>账户交易明细</h2><div class="meta"><span>户名：顾念安</span><span>账号：6217 **** **** {rng.randrange(1000, 9999)}</span>'
        f"<span>币种：人民币</span><span>区间：2026-08-01 至 2026-08-31</span><span>共 {len(rows)} 笔</span><span>单位：元</span></div><table>"
        + cells("交易日期", "~摘要", "~对方户名", "借方（支出）", "贷方（存入）", "余额", tag="th")
        + "".join(body_rows)
        + f'</table><div class="note">打印时间 2026-09-{rng.randrange(10, 28)} 流水号 {rng.randrange(10**9, 10**10)}{" 排序：由近及远" if newest else ""}'
        f"</div></div>"
    )
    return Drawn(html=frame(BANK_CSS, body), must=must, unsure=unsure)


ROLL_CSS = """
body{font-family:'WenQuanYi Zen Hei';background:#fdfdfa;color:#222;font-size:15px;padding:18px 22px}h1{font-size:20px;text-align:center;margin:4px}
.c{text-align:center}.m{font-size:14px;line-height:1.5}hr{border:0;border-top:1px dashed #555;margin:8px 0}table{width:100%}
td,th{padding:2px 0;text-align:right;font-weight:400}
.l{text-align:left}.t{display:flex;justify-content:space-between;padding:2px 0}.b{font-size:20px;font-weight:700}
"""
GOODS = (
    ("红富士苹果", 1, 1190), ("五花肉", 1, 3380), ("基围虾", 1, 6980), ("土豆", 1, 396), ("鲜面条", 1, 760), ("纯牛奶250ml*12", 0, 4990), ("抽纸3层6包", 0, 1880),
    ("酱油500ml", 0, 1250), ("鸡蛋30枚", 0, 2680), ("洗衣液2kg", 0, 3290), ("山泉水4L", 0, 950),
)  # fmt: skip


def till_roll(rng: Random, scenario: str) -> Drawn:
    """A till roll of a supermarket: goods by weight, member's discount, cash and change."""
    must: set[str] = set()
    unsure: set[str] = set()
    picked = rng.sample(GOODS[:5], 3) + rng.sample(GOODS[5:], 3)
    rows = []
    for name, weighed, price in picked:
        count = rng.randrange(312, 2490) if weighed else rng.randrange(1, 4) * 1000
        rows.append([name, f"{count / 1000:.3f}" if weighed else str(count // 1000), price, (count * price + 500) // 1000])
    shown = [money(row[3], grouped=False) for row in rows]
    subtotal = sum(row[3] for row in rows)
    cut = rng.randrange(2, 9) * 100
    due = subtotal - cut
    extra, at = [], 4
    if scenario == "ok_gift":
        rows.append(["赠品 环保袋", "1", 0, 0])
        shown.append("0.00")
    rounding = due % 10 if scenario in ("ok_cash", "ok_gift", "bad_change", "zero_line") else 0
    due -= rounding
    if rounding:
        extra.append(("抹零", money(-rounding)))
    cash = -(-due // 5000) * 5000
    change = cash - due
    match scenario:
        case "bad_due":
            due = subtotal - cut + rng.randrange(8, 30) * 100
            must, unsure = {SUM}, {TOTAL}
        case "bad_change":
            change, must, unsure = change + 1000, {SUM}, {TOTAL}
        case "bad_line":
            shown[at] = money(rows[at][3] + rows[at][2], grouped=False)
            must, unsure = {SUM}, {TOTAL}
        case "zero_line":
            shown[at], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_line_blank":
            shown[at], must, unsure = "", {ZERO}, {SUM, TOTAL}
        case _:
            pass
    paid = [("现金", cash), ("找零", change)] if rounding or scenario == "bad_change" else [("移动支付", due), ("找零", 0)]
    lines = "".join(cells("~" + row[0], row[1], money(row[2], grouped=False), text) for row, text in zip(rows, shown, strict=True))
    body = (
        f'<h1>乐邻生活超市</h1><div class="c m">梧桐路店 电话 0571-8{rng.randrange(100000, 999999)}</div><hr><div class="m">流水 {rng.randrange(10**7, 10**8)} '
        f"收银员 {rng.randrange(11, 48)}<br>2026-07-{rng.randrange(10, 30)} {rng.randrange(9, 21)}:{rng.randrange(10, 59)}</div><hr><table>"
        + cells("~品名", "数量/公斤", "单价", "金额", tag="th")
        + lines
        + f'</table><hr><div class="t"><span>小计</span><span>{money(subtotal)}</span></div><div class="t"><span>会员立省</span><span>{money(-cut)}'
        f"</span></div>"
        + "".join(f'<div class="t"><span>{name}</span><span>{value}</span></div>' for name, value in extra)
        + f'<div class="t b"><span>应收</span><span>{money(due)}</span></div>'
        + "".join(f'<div class="t"><span>{name}</span><span>{money(value)}</span></div>' for name, value in paid)
        + f'<hr><div class="c m">会员号 188****{rng.randrange(1000, 9999)} 本次积分 {rng.randrange(60, 300)}<br>谢谢惠顾 请保留小票</div>'
    )
    return Drawn(html=frame(ROLL_CSS, body), must=must, unsure=unsure)


METER_CSS = """
body{font-family:'Noto Sans CJK SC';background:#eef5f4;color:#203030;font-size:15px}
.nav{display:flex;justify-content:space-between;padding:14px 16px;background:#fff;font-size:17px}
.box{background:#fff;margin:12px;border-radius:10px;padding:14px 16px}.sum{text-align:center}
.sum b{display:block;font-size:34px;color:#0a7d6c;margin:4px 0}
.sum em{font-style:normal;background:#fff3df;color:#a4660a;border-radius:10px;padding:2px 10px;font-size:13px}h4{margin:0 0 8px;font-size:15px}
table{width:100%}
td,th{text-align:right;padding:7px 2px;border-bottom:1px solid #edf1f0;font-weight:400;font-size:14px}th{color:#7b8a88}.l{text-align:left}
.r{display:flex;justify-content:space-between;padding:7px 0}.s{font-weight:700;border-top:1px solid #d9e2e0}
.go{margin:16px;background:#0a7d6c;color:#fff;text-align:center;border-radius:24px;padding:13px}
"""


def meter_bill(rng: Random, scenario: str) -> Drawn:
    """A bill for power by steps of use, on a phone."""
    must: set[str] = set()
    unsure: set[str] = set()
    low = rng.randrange(3000, 9000)
    use = rng.randrange(262, 348)
    steps = [("第一档", 200, 49), ("第二档", use - 200, 54)]
    worth = [count * price for _, count, price in steps]
    charge = sum(worth)
    fund = use * 2
    late, carried = 0, 0
    if scenario in ("ok_credit", "bad_credit"):
        carried = -rng.randrange(800, 3600)
    if scenario == "ok_late":
        late = rng.randrange(120, 560)
    total = charge + fund + late + carried
    shown = [money(value) for value in worth]
    high = str(low + use)
    match scenario:
        case "bad_total":
            total, must = off(rng, total), {SUM}
        case "bad_credit":
            total, must = total - 2 * carried, {SUM}
        case "bad_step":
            worth[1] = off(rng, worth[1])
            shown[1], must = money(worth[1]), {SUM}
            total = sum(worth) + fund
            charge = sum(worth)
        case "zero_step":
            shown[1], must = "0.00", {ZERO, SUM}
        case "zero_reading":
            high, must, unsure = "0", {ZERO}, {SUM}
        case "zero_charge":
            must = {ZERO, SUM}
        case _:
            pass
    said_charge = 0 if scenario == "zero_charge" else charge
    read = cells("~表号", "上次示数", "本次示数", "用量(度)", tag="th") + cells(f"~{rng.randrange(10**6, 10**7)}", str(low), high, str(use))
    table = cells("~阶梯", "电量", "单价", "电费", tag="th")
    table += "".join(cells("~" + name, str(count), f"0.{price}", text) for (name, count, price), text in zip(steps, shown, strict=True))
    body = (
        f'<div class="nav"><span>‹</span><b>电费账单</b><span>历史</span></div><div class="box sum">2026年6月 本期应缴(元)<b>{money(total)}</b>'
        f'<em>请于7月{rng.randrange(15, 28)}日前缴纳</em></div><div class="box"><h4>抄表信息</h4><table>{read}</table></div>'
        f'<div class="box"><h4>电费计算</h4><table>{table}</table></div><div class="box"><h4>费用汇总</h4>{_row("电费小计", money(said_charge))}'
        f"{_row('代征基金 0.02元/度', money(fund))}{_row('滞纳金', money(late))}{_row('上期预存抵扣', money(carried))}{_row('应缴合计', money(total), 's')}</div>"
        f'<div class="box">户号 {rng.randrange(10**9, 10**10)}<br>用电地址 海棠里{rng.randrange(2, 19)}栋{rng.randrange(101, 899)}室</div>'
        f'<div class="go">去缴费</div>'
    )
    return Drawn(html=frame(METER_CSS, body), must=must, unsure=unsure | {TOTAL} if must else unsure)


GRID_CSS = """
body{font-family:'Noto Sans CJK SC';font-size:15px;color:#1c1c1c;background:#fff}
.tb{background:#217346;color:#fff;padding:9px 18px;display:flex;gap:26px}
.rb{background:#f3f3f3;border-bottom:1px solid #ccc;padding:8px 18px;color:#444;display:flex;gap:28px;font-size:14px}
.fx{border-bottom:1px solid #ccc;padding:5px 18px;color:#666;font-size:14px}
table{width:100%}td{border:1px solid #d4d4d4;padding:6px 10px;text-align:right}
.h td{background:#efefef;text-align:center;color:#777;font-size:13px;padding:2px}
td:first-child{background:#efefef;color:#777;text-align:center;width:40px;font-size:13px}.l{text-align:left}
.k td{font-weight:700;background:#e3efe7;text-align:center}
.s td{font-weight:700;background:#fff8e1}.st{background:#f3f3f3;padding:6px 18px;font-size:13px;color:#555}
"""
PARTS = (
    ("不锈钢合页", "4寸 加厚", 1260), ("静音滑轨", "450mm", 2380), ("木工胶", "10kg/桶", 11800), ("免漆板 橡木纹", "18mm", 18650), ("封边条", "22mm*100m", 6400),
    ("自攻螺丝", "4*30 500支", 2190), ("铝合金拉手", "128孔距", 940), ("隐形门锁", "60锁体", 8850),
)  # fmt: skip


def grid(rng: Random, scenario: str) -> Drawn:
    """A purchase list in a spreadsheet, with or without sections."""
    must: set[str] = set()
    unsure: set[str] = set()
    rows = [[name, size, rng.randrange(3, 60), price] for name, size, price in rng.sample(PARTS, 6)]
    worth = [row[2] * row[3] for row in rows]
    prices = [money(row[3]) for row in rows]
    shown = [money(value) for value in worth]
    notes = [rng.choice(("", "", "急", "现货", "8月底到")) for _ in rows]
    total, at = sum(worth), rng.randrange(1, 5)
    match scenario:
        case "bad_total":
            total, must, unsure = off(rng, total), {SUM}, {TOTAL}
        case "bad_line":
            wrong = off(rng, worth[at])
            shown[at], total, must, unsure = money(wrong), total - worth[at] + wrong, {SUM}, {TOTAL}
        case "zero_price_blank":
            prices[at], must = "", {ZERO}
        case "zero_price":
            prices[at], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_worth":
            shown[at], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "ok_spare":
            rows.append(["内六角扳手", "套装", 2, 0])
            prices.append("0.00")
            shown.append("0.00")
            notes.append("供应商赠送")
        case _:
            pass
    out = [cells("1", "序号", "品名", "规格", "数量", "单价(元)", "金额(元)", "备注", kind="k")]
    for place, row in enumerate(rows):
        if scenario in ("ok_sections", "bad_section") and place in (0, 3):
            out.append(cells(str(len(out) + 1), "", "~" + ("一、五金" if place == 0 else "二、板材辅料"), "", "", "", "", ""))
        out.append(cells(str(len(out) + 1), str(place + 1), "~" + row[0], "~" + row[1], str(row[2]), prices[place], shown[place], "~" + notes[place]))
        if scenario in ("ok_sections", "bad_section") and place in (2, 5):
            part = sum(worth[place - 2 : place + 1])
            if scenario == "bad_section" and place == 5:
                part, must, unsure = off(rng, part), {SUM}, {TOTAL}
            out.append(cells(str(len(out) + 1), "", "~小计", "", "", "", money(part), "", kind="s"))
    out.append(cells(str(len(out) + 1), "", "~采购总额", "", str(sum(row[2] for row in rows)), "", money(total), "", kind="s"))
    letters = cells("", "A", "B", "C", "D", "E", "F", "G", kind="h")
    body = (
        f'<div class="tb"><b>采购清单_0{rng.randrange(3, 9)}月.xlsx</b><span>开始</span><span>插入</span><span>公式</span><span>数据</span></div>'
        f'<div class="rb"><span>粘贴</span><span>宋体 11</span><span>B I U</span><span>合并居中</span><span>自动求和</span></div><div class="fx">F2　fx</div>'
        f'<table>{letters}{"".join(out)}</table><div class="st">就绪　Sheet1　Sheet2　　　　　　100%</div>'
    )
    return Drawn(html=frame(GRID_CSS, body), must=must, unsure=unsure)


TEMPLATES = (
    Template(
        name="zh_pay_app",
        draw=pay_app,
        width=390,
        scale=2,
        smallest=24,
        texts=(None, "本月薪酬截图，用于租房收入核验", "提交工资记录"),
        scenarios=(
            "ok_plain",
            "ok_no_overtime",
            "ok_taken_back",
            "ok_sections",
            "bad_net",
            "bad_gross",
            "bad_withheld",
            "zero_base",
            "zero_fund_blank",
        ),
    ),
    Template(
        name="zh_bank_table",
        draw=bank_table,
        width=1240,
        scale=1,
        smallest=15,
        texts=(None, "近一个月银行流水"),
        scenarios=(
            "ok_oldest",
            "ok_newest",
            "ok_carried",
            "bad_balance|bad_credit_sum",
            "bad_amount|bad_close",
            "zero_balance_blank",
            "zero_balance",
        ),
    ),
    Template(
        name="zh_till_roll",
        draw=till_roll,
        width=380,
        scale=2,
        smallest=28,
        paper=True,
        texts=(None, "超市小票"),
        scenarios=("ok_cash", "ok_mobile", "ok_gift", "bad_due|bad_line", "bad_change", "zero_line|zero_line_blank"),
    ),
    Template(
        name="zh_meter_bill",
        draw=meter_bill,
        width=375,
        scale=2,
        smallest=28,
        texts=(None, "电费账单"),
        scenarios=("ok_steps", "ok_credit", "ok_late", "bad_total|bad_credit", "bad_step", "zero_step|zero_reading|zero_charge"),
    ),
    Template(
        name="zh_grid",
        draw=grid,
        width=1200,
        scale=1.25,
        smallest=18,
        texts=(None, "采购明细请核对"),
        scenarios=("ok_plain", "ok_sections", "ok_spare", "bad_total|bad_line", "bad_section", "zero_price_blank|zero_price|zero_worth"),
    ),
)
