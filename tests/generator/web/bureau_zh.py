"""Chinese documents: wage slips, account histories, till receipts, invoices, bills of clinics, claims and delivery notes."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.bureau_kit import HEI, MONO, SERIF, SUM, TOTAL, ZERO, amount, capital, digits, made, rounded, shell, table
from tests.generator.web.page import Page

Lines = list[tuple[str, int]]
PEOPLE = ("沈佳禾", "陆明远", "顾念安", "韩书宁", "程一诺", "宋知微", "贺子昂", "邱若楠")


def _wage_app(rng: Random) -> Iterator[Page]:
    """A wage slip in a phone's staff app: a coloured card above two lists."""
    gains: Lines = [("基本工资", 680000), ("岗位津贴", 150000), ("绩效奖金", 236050), ("餐补", 44000), ("通讯补贴", 10000)]
    losses: Lines = [("养老保险", 54400), ("医疗保险", 13600), ("失业保险", 3400), ("住房公积金", 81600), ("个人所得税", 11632), ("事假扣款", 0)]
    negative: Lines = [*gains[:3], ("加班费", 52800), ("上月多发扣回", -32000)]
    bare: Lines = [("基本工资", 0), *gains[1:]]
    cases = (
        ("net_off", gains, gains, 30000, {SUM}, set(), "payslip", None),
        ("base_zero", bare, gains, 0, {ZERO}, {SUM}, None, "六月工资条，麻烦看下"),
        ("leave_zero", gains, gains, 0, set(), set(), None, None),
        ("took_back", negative, negative, 0, set(), set(), "payslip", "上个月多发了，这个月扣回去了"),
    )
    css = """.top{background:linear-gradient(135deg,#2f6bff,#5aa0ff);color:#fff;padding:14px 20px 70px}
    .bar{display:flex;justify-content:space-between;
    font-size:13px}.ttl{text-align:center;font-size:17px;margin:14px 0 4px}
    .card{background:#fff;border-radius:14px;margin:-50px 14px 12px;padding:18px;
    text-align:center;box-shadow:0 4px 14px #0001}.big{font-size:34px;font-weight:700;color:#1c2a4a}.big small{font-size:20px}.sec{background:#fff;
    border-radius:12px;margin:10px 14px;padding:12px 16px}.sec h3{font-size:15px;display:flex;justify-content:space-between;padding-bottom:8px;
    border-bottom:1px solid #eef}.it{display:flex;justify-content:space-between;font-size:14px;padding:8px 0;color:#444}
    .btn{margin:16px 14px;height:46px;
    line-height:46px;text-align:center;border-radius:23px;background:#2f6bff;color:#fff}"""
    for name, shown, true, off, must, unsure, kind, text in cases:
        gross, less = sum(value for _, value in true), sum(value for _, value in losses)
        net = amount(gross - less - off)
        lists = "".join(
            f"<div class=sec><h3><span>{title}</span><span>{amount(total)}</span></h3>"
            + "".join(f"<div class=it><span>{label}</span><span>{amount(value)}</span></div>" for label, value in lines)
            + "</div>"
            for title, total, lines in (("应发合计", gross, shown), ("扣款合计", less, losses))
        )
        body = f"""<div class=top><div class=bar><span>{rng.randint(8, 12)}:{rng.randint(10, 59)}</span><span>5G ▮▮▯</span></div>
        <div class=ttl>工资单详情</div><div style='text-align:center;font-size:13px;opacity:.85'>2026年6月 · 出勤 21.5 天</div></div>
        <div class=card><div style='font-size:13px;color:#888'>{rng.choice(PEOPLE)}，本月实发（元）</div><div
        class=big>{net[:-3]}<small>{net[-3:]}</small></div></div>
        {lists}<div class=btn>确认无误并签收</div>"""
        page = shell(css, body, font=HEI, ground="#f2f5fb")
        yield made(f"zh-wage_app-{name}", page, width=390, scale=2, smallest=26, must=must, unsure=unsure, kind=kind, text=text)


def _wage_sheet(rng: Random) -> Iterator[Page]:
    """A pay sheet of a whole team, printed from a spreadsheet."""
    grid = [
        [520000, 180000, 30000, 0, 61200, 4140],
        [580000, 210000, 20000, 45000, 68340, 6320],
        [490000, 160000, 30000, 22500, 57120, 2890],
        [610000, 235000, 30000, 0, 71400, 7815],
    ]
    cases = (
        ("column_off", 90000, None, {SUM}, set(), "payslip", None),
        ("base_blank", 0, 2, {ZERO}, {SUM}, "payslip", None),
        ("overtime_dash", 0, None, set(), set(), "payslip", None),
        ("overtime_dash_b", 0, None, set(), set(), None, "包装车间7月工资表，请存档"),
    )
    css = """body{padding:36px}h2{text-align:center;letter-spacing:6px;font-size:26px}table{margin:14px 0;font-size:18px}
    td,th{border:1px solid #333;padding:9px 8px;text-align:right}td:first-child,th{text-align:center;font-weight:400}
    .meta{display:flex;justify-content:space-between;font-size:17px;margin-top:14px}"""
    for name, off, blank, must, unsure, kind, text in cases:
        grow = 10000 if name.endswith("_b") else 0
        rows, sums, names = [], [0] * 8, rng.sample(PEOPLE, 4)
        for place, (person, pay) in enumerate(zip(names, grid, strict=True)):
            values = [pay[0] + grow, *pay[1:4], sum(pay[:4]) + grow, *pay[4:], sum(pay[:4]) + grow - sum(pay[4:])]
            sums = [total + value for total, value in zip(sums, values, strict=True)]
            texts = [amount(value, comma="") if value else "—" for value in values]
            rows.append([person, "" if place == blank else texts[0], *texts[1:], ""])
        sums[7] += off
        head = ["姓名", "基本工资", "计件工资", "全勤奖", "加班费", "应发工资", "社保个人", "个税", "实发工资", "签字"]
        body = f"""<h2>职工工资发放表</h2><div class=meta><span>单位：{rng.choice(("青禾包装", "远岫印务", "海棠食品"))}有限公司 · 二车间</span>
        <span>2026年7月　单位：元</span></div>{table(head, rows, [["合计", *(amount(value, comma="") for value in sums), ""]])}
        <div class=meta><span>主管：</span><span>复核：</span><span>制表：{rng.choice(PEOPLE)}</span><span>发放日期：2026-08-10</span></div>"""
        page = shell(css, body, font=SERIF)
        yield made(f"zh-wage_sheet-{name}", page, width=1180, smallest=17, must=must, unsure=unsure, kind=kind, text=text, paper=True)


def _passbook(rng: Random) -> Iterator[Page]:
    """A current account's history on a bank's web page."""
    moves = [
        ("08-01", "工资入账", 918240, "青禾包装有限公司"),
        ("08-03", "快捷支付", -12850, "盒里生鲜"),
        ("08-05", "水电代扣", -23617, "城北供电所"),
        ("08-09", "跨行转账", -200000, "顾念安"),
        ("08-14", "POS消费", -46900, "云朵母婴店"),
        ("08-15", "消费退货", 46900, "云朵母婴店"),
        ("08-21", "活期结息", 312, "—"),
        ("08-28", "ATM取现", -100000, "本行0417机"),
    ]
    cases = (
        ("row_off", False, 3, -20000, None, {SUM}, set(), None, None),
        ("balance_blank", False, None, 0, 4, {ZERO}, set(), "bank_statement", None),
        ("newest_on_top", True, None, 0, None, set(), set(), "bank_statement", "8月流水，贷款用"),
        ("refunded", False, None, 0, None, set(), set(), None, None),
    )
    css = """header{background:#8c1d2b;color:#fff;padding:18px 40px;display:flex;justify-content:space-between;font-size:17px}
    nav{padding:12px 40px;background:#faf3f3;
    font-size:15px;color:#666}main{padding:24px 40px}.k{display:flex;gap:46px;font-size:16px;margin-bottom:18px}.k b{font-size:21px;display:block}
    td,th{padding:12px;border-bottom:1px solid #e6dede;font-size:16px;text-align:left}
    .n:nth-child(3),.n:nth-child(4),.n:nth-child(5){text-align:right}
    th{background:#f5ecec;font-weight:500}.f{color:#999;font-size:14px;margin-top:16px}"""
    for name, reverse, place_off, off, blank, must, unsure, kind, text in cases:
        balance = opening = rng.randint(700000, 1900000)
        rows, ins, outs = [], 0, 0
        for place, (day, what, value, other) in enumerate(moves):
            balance += value + (off if place == place_off else 0)
            ins, outs = ins + max(value, 0), outs + max(-value, 0)
            shown = "" if place == blank else amount(balance)
            rows.append([f"2026-{day}", what, amount(-value) if value < 0 else "", amount(value) if value > 0 else "", shown, other])
        body = f"""<header><b>◈ 江南农商银行 · 个人网银</b><span>欢迎您，{rng.choice(PEOPLE)} ｜ 退出</span></header><nav>首页 / 账户管理 / 明细查询</nav><main>
        <div class=k><span>账号<b>6210 **** **** {digits(rng, 4)}</b></span><span>期初余额<b>{amount(opening)}</b></span><span>收入合计<b>{amount(ins)}</b>
        </span>
        <span>支出合计<b>{amount(outs)}</b></span></div>
        {table(["交易日", "摘要", "支出", "收入", "账户余额", "对方"], rows[::-1] if reverse else rows)}<div class=f>共 8 笔，币种：人民币。导出 PDF ｜ 打印</div></main>"""
        page = shell(css, body)
        yield made(f"zh-passbook-{name}", page, width=1160, smallest=15, must=must, unsure=unsure, kind=kind, text=text)


def _wallet(rng: Random) -> Iterator[Page]:
    """A month in a phone's wallet, dark."""
    moves = [
        ("米", "阿婆米线", -2350, ""),
        ("铁", "地铁乘车", -600, ""),
        ("同", "同事转账", 18000, ""),
        ("果", "果果超市", -13790, ""),
        ("晚", "晚风服饰", -25900, ""),
        ("¤", "零钱提现", -50000, "不计收支"),
    ]
    cases = (
        ("spent_off", moves, 5000, 5, {SUM}, None),
        ("not_counted", moves, 0, 5, set(), "9月账单"),
        ("part_of_list", moves[:4], -61240, 27, set(), None),
    )
    css = """body{color:#eee}.h{padding:16px;text-align:center;font-size:17px;border-bottom:1px solid #2a2a2a}
    .s{display:flex;margin:14px;background:#1f2a24;
    border-radius:12px;padding:16px}.s div{flex:1;font-size:13px;color:#9bb}.s b{display:block;font-size:23px;color:#fff;margin-top:4px}
    .r{display:flex;align-items:center;
    padding:12px 16px;gap:12px}
    .r i{width:40px;height:40px;border-radius:50%;background:#2c2c2c;display:flex;align-items:center;justify-content:center;
    font-style:normal}.r .in{color:#f5b942}.r span{flex:1;font-size:15px}.r em{display:block;font-style:normal;color:#888;font-size:12px}
    .r b{font-weight:500;font-size:17px}"""
    for name, shown, extra, count, must, text in cases:
        counted = [value for _, _, value, note in shown if not note]
        spent, got = -sum(value for value in counted if value < 0) + abs(extra), sum(value for value in counted if value > 0)
        rows = "".join(
            f"<div class=r><i>{icon}</i><span>{who}<em>9月{28 - 3 * place}日 {rng.randint(8, 21):02d}:{rng.randint(10, 59)}"
            f"{note and ' · ' + note}</em></span>"
            f"<b class={'in' if value > 0 else 'out'}>{'' if note else '+' if value > 0 else '-'}{amount(abs(value))}</b></div>"
            for place, (icon, who, value, note) in enumerate(shown)
        )
        tail = f"上滑加载更多，还有 {count - len(shown)} 笔" if count > len(shown) else "— 已经到底了 —"
        body = f"""<div class=h>‹　我的账单　⋯</div><div class=s><div>9月支出 · {count}笔收支<b>¥{amount(spent)}</b></div><div>收入<b>¥{amount(got)}</b></div></div>
        {rows}<div style='text-align:center;padding:18px;color:#777;font-size:13px'>{tail}</div>"""
        yield made(f"zh-wallet-{name}", shell(css, body, ground="#141414"), width=375, scale=2, smallest=24, must=must, text=text)


def _till(rng: Random) -> Iterator[Page]:
    """A till's strip of thermal paper."""
    goods = [("东北大米5kg", 1, 3290), ("酸奶六连杯", 2, 1580), ("垃圾袋(加厚)", 3, 690), ("抽纸 4提", 1, 2390)]
    weighed = [("红富士苹果", 1.286, 1198), ("精品五花肉", 0.734, 3960), ("大葱", 0.412, 598)]
    returned = [*goods[:3], ("退货:垃圾袋(加厚)", -1, 690)]
    cases = (
        ("total_off", goods, 0, 1000, 20000, {SUM}, {TOTAL}, "receipt", None),
        ("change_off", goods[:3], 0, 0, 10000, {SUM}, {TOTAL}, None, "超市小票照片"),
        ("by_weight", weighed, 0, 0, 5000, set(), set(), None, None),
        ("odd_cents_dropped", goods, 1, 0, 12000, set(), set(), "receipt", None),
        ("one_returned", returned, 0, 0, 10000, set(), set(), None, None),
    )
    css = """body{padding:26px 22px;font-size:15px;line-height:1.55}.c{text-align:center}.l{display:flex;justify-content:space-between}
    hr{border:0;border-top:1px dashed #444;margin:8px 0}"""
    for name, lines, drop, off, given, must, unsure, kind, text in cases:
        goods_sum, items = 0, ""
        for label, count, price in lines:
            value = rounded(count * price) if count > 0 else count * price
            goods_sum += value
            many = f"{count:.3f}kg" if isinstance(count, float) else f"{count}"
            items += f"<div>{label}</div><div class=l><span>　{many} x {amount(price)}</span><span>{amount(value)}</span></div>"
        cut = goods_sum % 100 if drop else 0
        due = goods_sum - cut + off
        change = given - due + (500 if name == "change_off" else 0)
        less = f"<div class=l><span>抹零</span><span>-{amount(cut)}</span></div>" if cut else ""
        body = f"""<div class=c style='font-size:20px'>{rng.choice(("惠邻便民超市", "福满家生活超市", "小城优选"))}</div><div class=c>人民路店　No.{digits(rng, 8)}</div>
        <div class=l><span>收银:0{rng.randint(2, 9)}</span><span>2026-05-{rng.randint(10, 28)} 18:{rng.randint(10, 59)}</span></div><hr>{items}<hr>
        <div class=l><span>小计</span><span>{amount(goods_sum)}</span></div>{less}<div class=l style='font-size:19px;font-weight:700'>
        <span>应收</span><span>{amount(due)}</span></div>
        <div class=l><span>现金</span><span>{amount(given)}</span></div><div class=l><span>找零</span><span>{amount(change)}</span></div><hr>
        <div class=c>谢谢惠顾 请当面点清钱款<br>凭小票七日内开具发票</div>"""
        page = shell(css, body, font=MONO)
        yield made(f"zh-till-{name}", page, width=340, scale=2, smallest=26, must=must, unsure=unsure, kind=kind, text=text, paper=True)


def _fapiao(rng: Random) -> Iterator[Page]:
    """An electronic VAT invoice in its brown frame."""
    desks = [("*家具*升降办公桌", "张", 4, 128000, 13), ("*家具*人体工学椅", "把", 4, 86500, 13)]
    mixed = [("*信息技术服务*系统维护费", "次", 1, 1200000, 6), ("*计算机外部设备*键盘", "个", 15, 21700, 13)]
    exempt = [("*蔬菜*有机番茄", "千克", 120, 650, 0), ("*蔬菜*西兰花", "千克", 80, 720, 0)]
    rebate = [*desks, ("*家具*人体工学椅（折扣）", "", 1, -34600, 13)]
    cases = (
        ("tax_off", desks, 7000, 0, {SUM}, {TOTAL}, "invoice", None),
        ("gross_off", mixed, 0, -50000, {SUM}, {TOTAL}, None, "技术服务费发票，请入账"),
        ("rebate_line", rebate, 0, 0, set(), set(), "invoice", None),
        ("exempt", exempt, 0, 0, set(), set(), None, None),
        ("two_rates", mixed, 0, 0, set(), set(), "invoice", None),
    )
    css = """body{padding:30px 34px;color:#5b3a1e}
    h1{text-align:center;font-weight:500;font-size:29px;border-bottom:4px double #a5703c;display:inline-block;padding:0 30px 6px}
    .t{text-align:center;position:relative}.no{position:absolute;right:0;top:2px;text-align:left;font-size:15px;line-height:1.7}.v{color:#111}
    .b{border:1.5px solid #a5703c;margin-top:22px}
    .p{display:flex;border-bottom:1.5px solid #a5703c;font-size:16px;line-height:1.9}.p div{flex:1;padding:8px 12px}
    .p div+div{border-left:1.5px solid #a5703c}
    td,th{font-size:16px;padding:8px 10px;text-align:right;font-weight:400}th{border-bottom:1px solid #d9b892}td{color:#111}
    td:first-child,th:first-child{text-align:left}
    .g{border-top:1.5px solid #a5703c;padding:12px;font-size:18px;display:flex;gap:60px}"""
    for name, lines, off_tax, off, must, unsure, kind, text in cases:
        rows, net, tax = [], 0, 0
        for label, unit, count, price, rate in lines:
            value = count * price
            duty = rounded(abs(value) * rate / 100) * (1 if value > 0 else -1)
            net, tax = net + value, tax + duty
            cells = [unit, count, amount(price, comma="")] if price > 0 else ["", "", ""]
            rows.append([label, *cells, amount(value, comma=""), f"{rate}%" if rate else "免税", amount(duty, comma="") if rate else "***"])
        gross = net + tax + off_tax + off
        foot = [["合　计", "", "", "", amount(net, "¥", comma=""), "", amount(tax + off_tax, "¥", comma="") if tax else "***"]]
        body = f"""<div class=t><h1>电子发票（普通发票）</h1><div class=no>发票号码：<span class=v>2642{digits(rng, 16)}</span><br>开票日期：<span
        class=v>2026年0{rng.randint(3, 9)}月1{rng.randint(0, 9)}日</span></div></div>
        <div class=b><div class=p><div>购买方　名称：<span class=v>苏州听澜设计有限公司</span><br>统一社会信用代码：<span class=v>91320500MA{digits(rng, 8)}</span></div>
        <div>销售方　名称：<span class=v>{rng.choice(("嘉木商贸", "云栖科技", "禾田供应链"))}有限公司</span><br>统一社会信用代码：<span class=v>91330100MA{digits(rng, 8)}</span>
        </div></div>
        {table(["项目名称", "单位", "数量", "单价", "金额", "税率", "税额"], rows, foot)}
        <div class=g><span>价税合计（大写）　<span class=v>⊗ {capital(gross)}</span></span><span>（小写）<span class=v>{amount(gross, "¥", comma="")}</span>
        </span></div></div>
        <div style='padding:14px 4px;font-size:16px'>开票人：<span class=v>{rng.choice(PEOPLE)}</span></div>"""
        page = shell(css, body, font=SERIF, ground="#fffdf8")
        yield made(f"zh-fapiao-{name}", page, width=1120, smallest=15, must=must, unsure=unsure, kind=kind, text=text)


def _carrier(rng: Random) -> Iterator[Page]:
    """A telephone company's monthly bill on a phone."""
    lines: Lines = [("5G畅享套餐月费", 12900), ("套外流量费", 1500), ("副卡月租", 1000), ("国际漫游费", 0), ("合约优惠减免", -3000)]
    longer: Lines = [*lines[:3], ("增值业务费·彩铃", 600), ("云盘会员", 1000)]
    cases = (
        ("due_off", lines, 1000, {SUM}, "十月份账单"),
        ("roaming_zero", lines, 0, set(), None),
        ("longer", longer, 0, set(), "十月话费账单截图"),
    )
    css = """.h{background:#0a9b8e;color:#fff;padding:16px 18px 24px}.h b{font-size:36px;display:block}
    .w{margin:12px;background:#fff;border-radius:10px;padding:6px 16px}
    .r{display:flex;justify-content:space-between;padding:13px 0;border-bottom:1px solid #f0f0f0;font-size:15px}
    .r:last-child{border:0;font-weight:700}.t{display:flex;gap:26px;font-size:14px}"""
    for name, items, off, must, text in cases:
        due = sum(value for _, value in items) + off
        rows = "".join(f"<div class=r><span>{label}</span><span>{amount(value)}元</span></div>" for label, value in items)
        body = f"""<div class=h><div class=t><span>8月</span><span>9月</span><u>10月</u></div><div
        style='margin-top:16px;font-size:14px'>139****{digits(rng, 4)}　本期应付（元）</div><b>{amount(due)}</b></div>
        <div class=w>{rows}<div class=r><span>费用合计</span><span>{amount(due)}元</span></div></div><div style='padding:8px
        18px;font-size:13px;color:#888'>计费周期 10月1日-10月31日｜已用流量 {rng.randint(31, 48)}.6GB｜语音 {rng.randint(90, 400)} 分钟</div>"""
        yield made(
            f"zh-carrier-{name}",
            shell(css, body, ground="#f4f6f6"),
            width=360,
            scale=3,
            smallest=39,
            must=must,
            unsure={TOTAL} if must else (),
            text=text,
        )


def _clinic(rng: Random) -> Iterator[Page]:
    """A hospital's charge slip."""
    items = [
        ("普通门诊诊察费", 1, 2500),
        ("血常规（五分类）", 1, 2000),
        ("胸部X线正位", 1, 7600),
        ("头孢克肟分散片", 2, 3128),
        ("一次性注射器", 3, 85),
    ]
    cases = (
        ("shares_off", None, 3000, {SUM}, set(), None),
        ("sum_blank", 2, 0, {ZERO}, {SUM}, "门诊发票报销"),
        ("account_zero", None, 0, set(), set(), None),
    )
    css = """body{padding:38px}h2{text-align:center;color:#1d5f8a;font-size:26px;font-weight:500}
    td,th{border:1px solid #7fa8c2;padding:9px 14px;font-size:18px;text-align:right}td:first-child,th{text-align:left;font-weight:400}
    .m{display:flex;justify-content:space-between;margin:16px 0;font-size:17px;flex-wrap:wrap;gap:8px 30px}"""
    for name, blank, off, must, unsure, text in cases:
        total = sum(count * price for _, count, price in items)
        pool = rounded(total * 0.6)
        rows = [[label, count, amount(price), "" if place == blank else amount(count * price)] for place, (label, count, price) in enumerate(items)]
        body = f"""<h2>临江市第二人民医院门诊费用单</h2><div class=m><span>姓名：{rng.choice(PEOPLE)}</span><span>科室：呼吸内科</span><span>流水号：{digits(rng, 9)}</span>
        <span>2026-04-1{rng.randint(1, 9)}</span></div>
        {table(["项目", "数量", "单价", "金额"], rows, [["金额合计", "", "", amount(total)]])}<div class=m><span>统筹支付：{amount(pool)}</span>
        <span>个人账户支付：0.00</span>
        <span>个人自付：{amount(total - pool - off)}</span></div><div class=m><span>大写：{capital(total)}</span><span>收费员：0{rng.randint(11, 48)}</span>
        </div>"""
        yield made(f"zh-clinic-{name}", shell(css, body, font=SERIF), width=900, smallest=17, must=must, unsure=unsure, text=text, paper=True)


def _claim(rng: Random) -> Iterator[Page]:
    """A travel claim in an office system on a desktop."""
    costs = [
        ("高铁票", "杭州东—武汉", 2, 78400),
        ("住宿费", "武汉 3晚", 1, 113400),
        ("市内交通", "网约车", 6, 18365),
        ("餐费补助", "4天×100元", 0, 40000),
    ]
    cases = (
        ("sum_off", 300000, None, 20000, {SUM}, set()),
        ("cost_blank", 200000, 1, 0, {ZERO}, {SUM}),
        ("gives_back", 300000, None, 0, set(), set()),
        ("no_advance", 0, None, 0, set(), set()),
    )
    css = """body{position:relative;min-height:470px}
    aside{position:absolute;left:0;top:0;bottom:0;width:170px;background:#24303f;color:#cbd5e1;padding:22px;font-size:15px;line-height:2.6}
    main{margin-left:170px;padding:26px 34px}
    h2{font-size:21px}.st{display:inline-block;background:#fff3d6;color:#a86b00;font-size:14px;padding:3px 10px;border-radius:4px;
    margin-left:12px;vertical-align:middle}
    td,th{padding:12px 10px;border-bottom:1px solid #e5e7eb;font-size:16px;text-align:left}td:last-child,th:last-child{text-align:right}
    .s{display:flex;justify-content:flex-end;gap:40px;padding:18px 10px;font-size:17px}"""
    for name, advance, blank, off, must, unsure in cases:
        total = sum(value for *_, value in costs)
        rows = [
            [what, note, f"{papers} 张" if papers else "—", "" if place == blank else amount(value, "¥")]
            for place, (what, note, papers, value) in enumerate(costs)
        ]
        rest = total + off - advance
        body = f"""<aside><b>◐ 协作云</b><br>工作台<br>审批中心<br>报销 ●<br>通讯录</aside><main><h2>差旅费报销 BX{digits(rng, 8)}<span class=st>待财务复核</span></h2>
        <p style='color:#777;font-size:15px;margin:10px 0 18px'>申请人 {rng.choice(PEOPLE)} · 华中项目组 · 出差 2026-03-0{rng.randint(1, 5)} 起共 4 天</p>
        {table(["费用类型", "说明", "票据", "金额"], rows)}<div class=s><span>报销合计 <b>{amount(total + off, "¥")}</b></span><span>冲抵借款
        {amount(advance, "¥")}</span>
        <span>{"应补员工" if rest >= 0 else "员工应退回"} <b>{amount(abs(rest), "¥")}</b></span></div></main>"""
        yield made(f"zh-claim-{name}", shell(css, body), width=1200, smallest=14, must=must, unsure=unsure, text="报销单截图" if advance else None)


def _delivery(rng: Random) -> Iterator[Page]:
    """A carbon copy of a delivery note."""
    goods = [("PPR水管 Φ25", "根", 60, 1450), ("直角弯头", "个", 120, 230), ("铜球阀 DN20", "只", 24, 3680), ("生料带", "卷", 40, 150)]
    gift = [*goods[:3], ("生料带（赠品）", "卷", 10, 0)]
    back = [*goods, ("退回：直角弯头", "个", -20, 230)]
    cases = (
        ("line_off", goods, 2, None, {SUM}, {TOTAL}),
        ("value_zero", goods, None, 1, {ZERO}, {SUM, TOTAL}),
        ("gift", gift, None, None, set(), set()),
        ("sent_back", back, None, None, set(), set()),
    )
    css = """body{padding:34px 40px;color:#283a6b}h2{text-align:center;letter-spacing:14px}
    td,th{border:1px solid #5b6ea8;padding:9px 12px;font-size:18px;text-align:right}td:first-child,th{text-align:left;font-weight:400}
    .m{display:flex;justify-content:space-between;font-size:17px;margin:12px 0}"""
    for name, lines, wrong, zero, must, unsure in cases:
        values = [count * price + (9000 if place == wrong else 0) for place, (_, _, count, price) in enumerate(lines)]
        rows = [
            [label, unit, count, amount(price), amount(0 if place == zero else value)]
            for place, ((label, unit, count, price), value) in enumerate(zip(lines, values, strict=True))
        ]
        body = f"""<h2>送货单</h2><div class=m><span>收货单位：{rng.choice(("瑞和装饰工程部", "春晓花园项目部"))}</span><span>No. {digits(rng, 7)}</span></div>
        {table(["品名规格", "单位", "数量", "单价", "金额"], rows, [["合计", "", "", "", amount(sum(values))]])}<div class=m>
        <span>合计大写：{capital(sum(values))}</span></div>
        <div class=m><span>送货人：</span><span>收货人（签章）：</span><span>2026年11月{rng.randint(2, 28)}日</span></div>"""
        page = shell(css, body, font=HEI, ground="#fdf1f3" if zero is None else "#fff")
        yield made(f"zh-delivery-{name}", page, width=900, smallest=17, must=must, unsure=unsure, paper=True)


def pages(rng: Random) -> Iterator[Page]:
    """All Chinese documents."""
    for template in (_wage_app, _wage_sheet, _passbook, _wallet, _till, _fapiao, _carrier, _clinic, _claim, _delivery):
        yield from template(rng)
