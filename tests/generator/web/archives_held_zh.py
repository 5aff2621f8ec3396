"""Chinese documents of the split `held`: a pay strip, a wallet's month, a tax invoice, a travel voucher, a delivery note, a quotation."""

from __future__ import annotations

from random import Random

from tests.generator.web.archives_kit import SUM, TOTAL, ZERO, Drawn, Template, capital, cells, frame, money, off, share

STRIP_CSS = """
body{font-family:'WenQuanYi Zen Hei';background:#fff;color:#111;font-size:16px;padding:26px 30px}h2{text-align:center;margin:0 0 6px;font-size:24px}
.m{display:flex;justify-content:space-between;margin-bottom:8px}
table{width:100%}td,th{border:1px solid #333;padding:8px 7px;text-align:right;font-weight:400}th{text-align:center;background:#f1efe6}
.l{text-align:left}tr.t td{font-weight:700}.f{display:flex;gap:120px;margin-top:16px}
"""
STAFF = ("贺知远", "唐若溪", "陆明轩", "乔安琪", "孟庆丰", "邵丽华")


def strip(rng: Random, scenario: str) -> Drawn:
    """The pay of a department, a person a row, with sums below each column."""
    must: set[str] = set()
    unsure: set[str] = set()
    rows = []
    for _ in range(5):
        base = rng.randrange(4200, 7600, 50) * 100
        pay = [base, rng.randrange(60000, 310000), 30000, rng.choice((0, rng.randrange(5000, 40000)))]
        rows.append([*pay, sum(pay), base * 105 // 1000, base * 7 // 100, rng.randrange(0, 9000)])
    rows[0][3], rows[1][3] = 0, 18750
    for row in rows:
        row[4] = sum(row[:4])
        row.append(row[4] - sum(row[5:8]))
    down = [sum(column) for column in zip(*rows, strict=True)]
    at = rng.randrange(1, 4)
    match scenario:
        case "bad_person":
            down[8] -= rows[at][8]
            rows[at][8] = off(rng, rows[at][8])
            down[8] += rows[at][8]
            must = {SUM}
        case "bad_column":
            down[4], must = off(rng, down[4]), {SUM}
        case _:
            pass
    text = [[money(value) for value in row] for row in rows]
    if scenario == "zero_base":
        text[at][0], must = "0.00", {ZERO, SUM}
    if scenario == "zero_base_blank":
        text[at][0], must, unsure = "", {ZERO}, {SUM}
    if scenario == "zero_net_blank":
        text[at][8], must, unsure = "", {ZERO}, {SUM}
    if scenario == "ok_slashes":
        text = [["/" if value == "0.00" else value for value in row] for row in text]
    groups = (
        '<tr><th rowspan="2">序</th><th rowspan="2">姓名</th><th colspan="5">应发部分</th><th colspan="3">代缴代扣</th><th rowspan="2">实领金额</th>'
    )
    '<th rowspan="2">签收</th></tr>'
    heads = cells("本薪", "计件奖", "全勤奖", "夜班费", "应发小计", "社保个人", "公积金", "个税", tag="th")
    names = rng.sample(STAFF, 5)
    lines = "".join(cells(str(place + 1), "~" + names[place], *row, "") for place, row in enumerate(text))
    body = (
        f'<h2>{rng.choice(("恒裕五金制品厂", "东篱食品加工厂", "万峰印务有限公司"))}工资发放表</h2><div class="m"><span>部门：{rng.choice(("装配一组", "包装车间", "质检组"))}</span>'
        f"<span>所属月份：2026.0{rng.randrange(1, 9)}</span><span>金额单位：元</span></div><table>{groups}{heads}{lines}"
        + cells("", "~总计", *(money(value) for value in down), "", kind="t")
        + '</table><div class="f"><span>制表：</span><span>复核：</span><span>批准：</span></div>'
    )
    return Drawn(html=frame(STRIP_CSS, body), must=must, unsure=unsure)


WALLET_CSS = """
body{font-family:'Noto Sans CJK SC';font-size:15px}.n{background:#191919;color:#e6e6e6}.d{background:#ededed;color:#181818}
.bar{display:flex;justify-content:space-between;padding:10px 20px 4px;font-size:13px}
.nav{text-align:center;padding:10px;font-size:17px;font-weight:600;position:relative}.nav span{position:absolute;left:16px}.h{padding:14px 18px}
.h b{font-size:22px}.h div{margin-top:8px;opacity:.85}
.g{padding:0 18px}.n .g{background:#232323}.d .g{background:#fff}
.r{display:flex;gap:12px;align-items:center;padding:13px 0;border-bottom:1px solid rgba(128,128,128,.2)}
.i{width:38px;height:38px;border-radius:8px;flex:none}
.w{flex:1}.w i{display:block;font-style:normal;font-size:12px;opacity:.6;margin-top:3px}.a{text-align:right;font-size:17px}
.a i{display:block;font-style:normal;font-size:12px;opacity:.6;margin-top:3px}.in{color:#e0931a}.in i{color:#888;opacity:1}
.e{text-align:center;padding:18px;opacity:.5;font-size:12px}
"""
SPENDS = ("晨光早餐铺", "地铁出行", "青禾书屋", "阿婆粉面馆", "共享充电", "便民药店", "洗衣工坊", "花间花店")


def wallet(rng: Random, scenario: str) -> Drawn:
    """A month of a wallet, newest first, with what went out and came in above and the change left after each."""
    must: set[str] = set()
    unsure: set[str] = set()
    left = rng.randrange(90000, 300000)
    flows = [(name, -rng.randrange(350, 7900)) for name in rng.sample(SPENDS, 5)] + [
        ("转账-来自 小禾", rng.randrange(50, 300) * 100),
        ("退款-青柠女装", rng.randrange(4900, 19900)),
    ]
    rng.shuffle(flows)
    rows, day = [], 2
    for name, amount in flows:
        left += amount
        day += rng.randrange(1, 4)
        rows.append([name, f"9月{day}日 {rng.randrange(7, 22):02d}:{rng.randrange(10, 59)}", money(amount, plus=True), left, amount > 0])
    out, came = -sum(v for _, v in flows if v < 0), sum(v for _, v in flows if v > 0)
    lefts = [f"余额 {money(row[3])}" for row in rows]
    if scenario == "ok_neutral":
        rows.append(["零钱通转入", "9月29日 10:08", "50.00", left, False])
        lefts.append("不计收支")
    at = rng.randrange(2, 5)
    match scenario:
        case "bad_out":
            out, must = off(rng, out), {SUM}
        case "bad_in":
            came, must = off(rng, came), {SUM}
        case "bad_left":
            lefts[at], must = f"余额 {money(off(rng, rows[at][3]))}", {SUM}
        case "zero_amount":
            rows[at][2], must = "0.00", {ZERO, SUM}
        case "zero_left":
            lefts[at], must = "余额 0.00", {ZERO, SUM}
        case _:
            pass
    made = ""
    for (name, when, amount, _, good), rest in reversed(list(zip(rows, lefts, strict=True))):
        made += f'<div class="r"><div class="i" style="background:hsl({rng.randrange(360)} 50% 60%)"></div><div class="w">{name}<i>{when}</i></div>'
        made += f'<div class="a {"in" if good else ""}">{amount}<i>{rest}</i></div></div>'
    body = (
        f'<div class="{rng.choice("nd")}"><div class="bar"><b>{rng.randrange(8, 22)}:{rng.randrange(10, 59)}</b>'
        f"<span>▂▄▆ Wi-Fi {rng.randrange(20, 99)}</span></div>"
        f'<div class="nav"><span>✕</span>零钱账单</div><div class="h"><b>2026年9月</b> ▾<div>共支出 ¥{money(out)}　共收入 ¥{money(came)}</div></div>'
        f'<div class="g">{made}</div><div class="e">— 9月仅有以上 {len(rows)} 笔 —</div></div>'
    )
    return Drawn(html=frame(WALLET_CSS, body), must=must, unsure=unsure)


TAX_CSS = """
body{font-family:'Noto Serif CJK SC';background:#fff;color:#222;font-size:16px;padding:26px 34px}
h1{text-align:center;color:#8a4b22;font-size:27px;letter-spacing:4px;margin:0;border-bottom:4px double #8a4b22;padding-bottom:6px}
.m{display:flex;justify-content:flex-end;gap:40px;margin:8px 0}.p{display:flex;border:1px solid #8a4b22}
.p div{flex:1;padding:9px 14px;line-height:1.7}.p div:first-child{border-right:1px solid #8a4b22}
table{width:100%;border:1px solid #8a4b22;border-top:0}th{color:#8a4b22;font-weight:400;text-align:right;padding:6px 9px}
td{padding:6px 9px;text-align:right}.l{text-align:left}tr.t td{border-top:1px solid #8a4b22;padding-top:9px;padding-bottom:9px}
.u{border:1px solid #8a4b22;border-top:0;padding:11px 16px;display:flex;gap:70px}.u span{color:#8a4b22}
.x{border:1px solid #8a4b22;border-top:0;padding:10px 16px;min-height:60px}
"""
SUPPLIES = (
    ("*家具*人体工学椅", "AX-7", "把", 65800), ("*纸制品*复印纸", "A4 80g", "箱", 14250), ("*计算机配套*显示器支架", "双臂", "套", 23900), ("*照明装置*护眼台灯", "12W", "台", 18640),
    ("*文具*白板笔", "黑色 10支", "盒", 2455),
)  # fmt: skip


def tax_invoice(rng: Random, scenario: str) -> Drawn:
    """An electronic tax invoice: net amount, rate and tax a line, the whole in capitals."""
    must: set[str] = set()
    unsure: set[str] = set()
    rows = [[name, kind, unit, rng.randrange(2, 12), price, 1300] for name, kind, unit, price in rng.sample(SUPPLIES, 3)]
    if scenario in ("ok_rates", "bad_tax"):
        rows.append(["*物流辅助服务*配送费", "", "次", 1, rng.randrange(90, 400) * 100, 600])
    if scenario == "ok_exempt":
        rows.append(["*图书*安全手册", "16开", "册", rng.randrange(5, 30), 2800, 0])
    nets = [row[3] * row[4] for row in rows]
    taxes = [share(net, row[5]) for net, row in zip(nets, rows, strict=True)]
    lines = [
        [
            "~" + row[0],
            "~" + row[1],
            row[2],
            str(row[3]),
            money(row[4], grouped=False),
            money(net, grouped=False),
            f"{row[5] // 100}%" if row[5] else "免税",
            money(tax, grouped=False) if row[5] else "***",
        ]
        for row, net, tax in zip(rows, nets, taxes, strict=True)
    ]
    if scenario == "ok_discount":
        less = share(nets[0], 800)
        back = share(less, 1300)
        nets.append(-less)
        taxes.append(-back)
        lines.insert(1, ["~" + rows[0][0], "", "", "", "", money(-less, grouped=False), "13%", money(-back, grouped=False)])
    net, tax = sum(nets), sum(taxes)
    total = net + tax
    words = capital(total)
    at = 1
    match scenario:
        case "bad_words":
            words, must, unsure = capital(total + 100000), {SUM}, {TOTAL}
        case "bad_tax":
            lines[at][7], must, unsure = money(taxes[at] + max(taxes[at] // 2, 900), grouped=False), {SUM}, {TOTAL}
        case "bad_total":
            total = off(rng, total)
            words, must, unsure = capital(total), {SUM}, {TOTAL}
        case "bad_net":
            net, must, unsure = off(rng, net), {SUM}, {TOTAL}
        case "zero_tax":
            lines[at][7], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_net_blank":
            lines[at][5], must, unsure = "", {ZERO}, {SUM, TOTAL}
        case _:
            pass
    body = (
        f'<h1>电子发票（普通发票）</h1><div class="m"><span>发票号码：2631{rng.randrange(10**15, 10**16)}</span>'
        f"<span>开票日期：2026年0{rng.randrange(1, 9)}月1{rng.randrange(0, 9)}日</span></div>"
        f'<div class="p"><div>购买方　名称：{rng.choice(("砚池文化传播有限公司", "北辰设计事务所", "云帆小学"))}<br>统一社会信用代码：91330106MA2{rng.randrange(10**6, 10**7)}</div>'
        f"<div>销售方　名称：{rng.choice(('合木办公用品有限公司', '正和商贸行'))}<br>统一社会信用代码：91310115MA1{rng.randrange(10**6, 10**7)}</div></div><table>"
        + cells("~项目名称", "~规格型号", "单位", "数量", "单价", "金额", "税率", "税额", tag="th")
        + "".join(cells(*line) for line in lines)
        + cells("~合　计", "", "", "", "", "¥" + money(net, grouped=False), "", "¥" + money(tax, grouped=False), kind="t")
        + f'</table><div class="u"><div><span>价税合计（大写）</span>　⊗{words}</div><div><span>（小写）</span>¥{money(total, grouped=False)}</div></div>'
        f'<div class="x">备注：{rng.choice(("", "合同号 HT-0426", "第二季度办公采购"))}</div><div class="m" style="justify-content:flex-start">开票人：周敏</div>'
    )
    return Drawn(html=frame(TAX_CSS, body), must=must, unsure=unsure)


TRIP_CSS = """
body{font-family:'Noto Serif CJK SC';background:#fffef8;color:#20304a;font-size:16px;padding:24px 32px}
h2{text-align:center;letter-spacing:10px;margin:0;font-size:25px}.m{display:flex;justify-content:space-between;margin:12px 0 8px}
table{width:100%}td,th{border:1px solid #3d5a87;padding:8px 9px;text-align:right;font-weight:400}th{text-align:center}.l{text-align:left}
.f{display:flex;justify-content:space-between;margin-top:14px}
"""


def trip(rng: Random, scenario: str) -> Drawn:
    """A voucher for a journey: fares and allowance by leg, the whole in capitals, money lent before."""
    must: set[str] = set()
    unsure: set[str] = set()
    legs = (("6.02", "杭州—武汉"), ("6.04", "武汉—长沙"), ("6.06", "长沙—株洲"), ("6.07", "株洲—杭州"))
    rows = []
    for place in range(4):
        days = rng.randrange(1, 4)
        stay = 0 if place == 3 else rng.randrange(220, 460) * 100 * days
        rows.append([rng.randrange(3800, 52000), rng.randrange(600, 6400), stay, days, 8000 * days])
    across = [row[0] + row[1] + row[2] + row[4] for row in rows]
    down = [sum(row[place] for row in rows) for place in (0, 1, 2, 4)]
    total, at = sum(across), rng.randrange(0, 3)
    lent = total // 100000 * 100000 + (100000 if scenario in ("ok_give_back", "bad_settle") else 0)
    settle = total - lent
    shown, words = [money(value) for value in across], capital(total)
    fares = [money(row[0]) for row in rows]
    match scenario:
        case "bad_words":
            words, must = capital(total + 27000), {SUM}
        case "bad_leg":
            shown[at], must = money(off(rng, across[at])), {SUM}
        case "bad_column":
            down[2], must = off(rng, down[2]), {SUM}
        case "bad_settle":
            settle, must = off(rng, settle), {SUM}
        case "zero_fare_blank":
            fares[at], must, unsure = "", {ZERO}, {SUM}
        case "zero_leg":
            shown[at], must = "0.00", {ZERO, SUM}
        case _:
            pass
    table = cells("日期", "起讫地点", "车船费", "市内交通", "住宿费", "天数", "补助(80元/天)", "金额小计", tag="th")
    for (when, where), row, fare, text in zip(legs, rows, fares, shown, strict=True):
        table += cells("~" + when, "~" + where, fare, money(row[1]), money(row[2]) if row[2] else "—", str(row[3]), money(row[4]), text)
    table += cells("~", "~合计", money(down[0]), money(down[1]), money(down[2]), str(sum(row[3] for row in rows)), money(down[3]), money(total))
    table += f'<tr><td class="l" colspan="5">报销总额（大写）　{words}</td><td class="l" colspan="3">¥ {money(total)}</td></tr>'
    verb = "应退回" if settle < 0 else "应补领"
    table += f'<tr><td class="l" colspan="5">出差前预支　¥ {money(lent)}</td><td class="l" colspan="3">{verb}　¥ {money(abs(settle))}</td></tr>'
    body = (
        f'<h2>差旅费报销单</h2><div class="m"><span>报销人：{rng.choice(STAFF)}</span><span>事由：{rng.choice(("客户回访", "设备验收", "展会布展"))}</span>'
        f"<span>附单据 {rng.randrange(5, 16)} 张</span></div>"
        f'<table>{table}</table><div class="f"><span>主管：</span><span>会计：</span><span>出纳：</span><span>领款人：</span></div>'
    )
    return Drawn(html=frame(TRIP_CSS, body), must=must, unsure=unsure)


NOTE_CSS = """
body{font-family:'Noto Sans CJK SC';background:#fdf3f3;color:#222;font-size:15px;padding:20px 24px}
h2{text-align:center;margin:0;font-size:22px;color:#b23a48}.m{line-height:1.7;margin:8px 0}
table{width:100%}td,th{border:1px solid #c77;padding:7px 6px;text-align:right;font-weight:400}th{color:#b23a48;text-align:center}.l{text-align:left}
.z{display:flex;justify-content:space-between;margin-top:10px;line-height:1.7}
"""
CARGO = (
    ("压榨菜籽油5L", "桶", 6250),
    ("东北长粒米25kg", "袋", 11800),
    ("干香菇", "斤", 4680),
    ("老抽4.9L", "壶", 3350),
    ("冻鸡腿10kg", "件", 12600),
    ("红薯粉条", "箱", 7890),
)


def cargo(rng: Random, scenario: str) -> Drawn:
    """A delivery note with prices, what was taken back and what was owed before."""
    must: set[str] = set()
    unsure: set[str] = set()
    rows = [[name, unit, rng.randrange(2, 15), price] for name, unit, price in rng.sample(CARGO, 5)]
    worth = [row[2] * row[3] for row in rows]
    shown, prices = [money(value) for value in worth], [money(row[3]) for row in rows]
    counts = [str(row[2]) for row in rows]
    if scenario == "ok_returned":
        back = rows[0]
        rows.append([back[0] + "(退)", back[1], -1, back[3]])
        worth.append(-back[3])
        counts.append("-1")
        prices.append(money(back[3]))
        shown.append(money(-back[3]))
    total, owed, at = sum(worth), 0, rng.randrange(1, 4)
    if scenario in ("ok_owed", "bad_owed"):
        owed = rng.randrange(300, 1800) * 100
    match scenario:
        case "bad_line":
            wrong = off(rng, worth[at])
            shown[at], total, must, unsure = money(wrong), total - worth[at] + wrong, {SUM}, {TOTAL}
        case "bad_total":
            total, must, unsure = off(rng, total), {SUM}, {TOTAL}
        case "zero_price_blank":
            prices[at], must = "", {ZERO}
        case "zero_worth":
            shown[at], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_count":
            counts[at], must, unsure = "0", {ZERO, SUM}, {TOTAL}
        case _:
            pass
    whole = total + owed
    if scenario == "bad_owed":
        whole, must, unsure = off(rng, whole), {SUM}, {TOTAL}
    table = cells("货品", "单位", "实送", "单价", "货款", tag="th")
    table += "".join(cells("~" + row[0], row[1], count, price, text) for row, count, price, text in zip(rows, counts, prices, shown, strict=True))
    table += cells("~本单货款", "", "", "", money(total))
    more = f'<div class="z"><span>前欠货款 {money(owed)}</span><span>累计应收 {money(whole)}</span></div>' if owed else ""
    body = (
        f"<h2>{rng.choice(('顺达粮油批发', '聚鲜食材配送'))}　送货单</h2>"
        f'<div class="m">收货单位：{rng.choice(("春晓幼儿园食堂", "老街饭馆", "湖滨养老院"))}　　单号 {rng.randrange(10**6, 10**7)}<br>'
        f"送货日期 2026年5月{rng.randrange(10, 30)}日　　车号 浙A·{rng.randrange(10000, 99999)}</div><table>{table}</table>{more}"
        '<div class="z"><span>送货人：</span><span>收货人：</span></div><div class="m">第二联 客户（红）　货物当面点清</div>'
    )
    return Drawn(html=frame(NOTE_CSS, body), must=must, unsure=unsure)


QUOTE_CSS = """
body{font-family:'Noto Sans CJK SC';background:#1f2a2e;color:#24313a;font-size:16px;padding:26px}
.w{background:#fff;border-radius:4px;padding:30px 40px}
.h{display:flex;justify-content:space-between;border-left:8px solid #d98e2b;padding-left:16px}.h b{font-size:26px}
.h div{line-height:1.6;text-align:right;color:#5d6b73}
.s{margin-top:20px}.s h4{margin:0;background:#f6efe4;padding:8px 12px;font-size:16px}
.o{display:grid;grid-template-columns:2.2fr 1.3fr .8fr 1fr;padding:8px 12px;border-bottom:1px dotted #ccc}
.o span{text-align:right}.o span:first-child{text-align:left}.x{text-align:right;padding:8px 12px;font-weight:700}
.e{margin:20px 0 0 auto;width:420px;border-top:3px solid #d98e2b}.e p{display:flex;justify-content:space-between;margin:9px 12px}
.e p:last-child{font-size:20px;font-weight:700;color:#a9620a}
.y{margin-top:18px;font-size:15px;color:#5d6b73;line-height:1.6}
"""
JOBS = (
    ("水电改造", (("强电穿管布线", "米", 3800), ("PPR热水管", "米", 4200), ("开关底盒预埋", "个", 1550))),
    ("泥瓦工程", (("墙砖铺贴", "平方", 6800), ("地面找平", "平方", 3250), ("淋浴区防水", "平方", 7500))),
    ("木作油漆", (("石膏板吊顶", "平方", 13500), ("乳胶漆两遍", "平方", 2480), ("窗帘盒", "米", 8600))),
)


def quote(rng: Random, scenario: str) -> Drawn:
    """A builder's quotation: sections with their own sums, a rate for management, a rebate, tax added or said to be within."""
    must: set[str] = set()
    parts = [(title, [(name, unit, rng.randrange(6, 48), price) for name, unit, price in rng.sample(jobs, 2)]) for title, jobs in JOBS]
    worth = [[count * price for _, _, count, price in jobs] for _, jobs in parts]
    sums = [sum(values) for values in worth]
    shown = [[money(value) for value in values] for values in worth]
    works, at = sum(sums), rng.randrange(0, 3)
    care, less = share(works, 600), rng.randrange(3, 15) * 10000
    tax = share(works + care - less, 300) if scenario in ("ok_taxed", "bad_tax", "zero_care") else 0
    total = works + care - less + tax
    match scenario:
        case "bad_section":
            sums[at], must = off(rng, sums[at]), {SUM}
        case "bad_total":
            total, must = off(rng, total), {SUM}
        case "bad_tax":
            tax, must = tax * 2, {SUM}
            total += tax // 2
        case "bad_job":
            shown[at][0], must = money(off(rng, worth[at][0])), {SUM}
        case "zero_care":
            care, must = 0, {ZERO, SUM}
        case "zero_job":
            shown[at][1], must = "0.00", {ZERO, SUM}
        case _:
            pass
    made = ""
    for place, (title, jobs) in enumerate(parts):
        rows = "".join(
            f'<div class="o"><span>{name}</span><span>{money(price)} 元/{unit}</span><span>{count}</span><span>{text}</span></div>'
            for (name, unit, count, price), text in zip(jobs, shown[place], strict=True)
        )
        made += f'<div class="s"><h4>{"ABC"[place]}　{title}</h4>{rows}<div class="x">本项计 {money(sums[place])}</div></div>'
    ends = [("工程直接费 A+B+C", money(works)), ("管理费 6%", money(care)), ("老客户让利", money(-less))]
    ends.append(("税金 3%", money(tax)) if tax else ("税金", "已含"))
    ends.append(("报价总额", "¥" + money(total)))
    body = (
        f'<div class="w"><div class="h"><b>室内翻新报价书</b><div>编号 BJ26-{rng.randrange(100, 999)}<br>报价日 2026年8月{rng.randrange(10, 29)}日</div></div>{made}'
        f'<div class="e">{"".join(f"<p><span>{name}</span><span>{value}</span></p>" for name, value in ends)}</div>'
        f'<div class="y">建筑面积 {rng.randrange(68, 140)} 平方米　预计工期 {rng.randrange(40, 75)} 天<br>工程量为现场实测，承接方：木石间装饰</div></div>'
    )
    return Drawn(html=frame(QUOTE_CSS, body), must=must, unsure={TOTAL} if must else set())


TEMPLATES = (
    Template(
        name="zh_strip",
        draw=strip,
        width=1240,
        scale=1.2,
        smallest=19,
        paper=True,
        texts=(None, "班组工资表"),
        scenarios=("ok_plain", "ok_slashes", "ok_plain", "bad_person", "bad_column", "zero_base", "zero_base_blank|zero_net_blank"),
    ),
    Template(
        name="zh_wallet",
        draw=wallet,
        width=393,
        scale=2,
        smallest=24,
        texts=(None, "九月零钱流水"),
        scenarios=("ok_plain", "ok_neutral", "ok_plain", "bad_out|bad_in", "bad_left", "zero_amount|zero_left"),
    ),
    Template(
        name="zh_tax_invoice",
        draw=tax_invoice,
        width=1120,
        scale=1.25,
        smallest=20,
        texts=(None, "办公用品发票报销"),
        scenarios=("ok_one_rate", "ok_rates", "ok_exempt", "ok_discount", "bad_words|bad_net", "bad_tax|bad_total", "zero_tax|zero_net_blank"),
    ),
    Template(
        name="zh_trip",
        draw=trip,
        width=1040,
        scale=1.3,
        smallest=20,
        paper=True,
        texts=(None, "六月差旅"),
        scenarios=("ok_paid_more", "ok_give_back", "ok_paid_more", "bad_words|bad_settle", "bad_leg|bad_column", "zero_leg|zero_fare_blank"),
    ),
    Template(
        name="zh_cargo",
        draw=cargo,
        width=620,
        scale=1.6,
        smallest=24,
        paper=True,
        texts=(None, "食堂送货单"),
        scenarios=("ok_plain", "ok_returned", "ok_owed", "bad_line|bad_owed", "bad_total", "zero_worth|zero_price_blank|zero_count"),
    ),
    Template(
        name="zh_quote",
        draw=quote,
        width=1000,
        scale=1.3,
        smallest=20,
        texts=(None, "装修报价书"),
        scenarios=("ok_plain", "ok_taxed", "ok_plain", "bad_section|bad_job", "bad_total|bad_tax", "zero_job|zero_care"),
    ),
)
