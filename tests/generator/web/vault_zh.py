"""Chinese payslips, statements, tickets, invoices and quotes of `vault`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.vault_kit import HEI, SERIF, SUM, capital, document, money, pairs, status, table, upload


def _slip_app(rng: Random, fault: str, at: int) -> Page:
    """A payslip in a company's phone app."""
    pay = [("基本工资", rng.randrange(52, 88) * 10000), ("绩效工资", rng.randrange(12, 30) * 9500), ("餐补", 44000), ("交通补贴", 30000)]
    cut = [
        ("养老保险", 54880),
        ("医疗保险", 13720),
        ("失业保险", 3430),
        ("住房公积金", 82320),
        ("个人所得税", rng.randrange(9000, 21000)),
        ("缺勤扣款", 0),
    ]
    if fault == "zero":
        pay[0] = ("基本工资", 0)
    gross, minus = sum(v for _, v in pay), sum(v for _, v in cut)
    net = gross - minus + (60000 if fault == "sum" else 0)
    css = (
        "body{background:#f3f5f9}.top{background:#2f6bff;color:#fff;padding:0 0 26px}.bar{text-align:center;font-size:17px;padding:10px}"
        ".big{text-align:center;font-size:38px;font-weight:700}.big small{font-size:22px}.card{background:#fff;border-radius:12px;"
        "margin:12px;padding:14px 16px}"
        ".card h3{font-size:16px;border-left:4px solid #2f6bff;padding-left:8px;margin-bottom:6px}.ok{margin:14px;background:#2f6bff;color:#fff;"
        "text-align:center;border-radius:24px;padding:12px;font-size:16px}"
    )
    body = (
        f'<div class="top">{status("#fff")}<div class="bar">我的工资条</div><p style="text-align:center">2026年{8 + at}月 实发工资（元）</p>'
        f'<div class="big">{money(net)[:-3]}<small>{money(net)[-3:]}</small></div></div>'
        f'<div class="card"><h3>应发项目</h3>{pairs([(k, money(v)) for k, v in pay] + [("*应发合计", money(gross))])}</div>'
        f'<div class="card"><h3>扣款项目</h3>{pairs([(k, money(v)) for k, v in cut] + [("*扣款合计", money(minus))])}</div>'
        '<div class="card"><div class="pair"><span>出勤天数</span><span>22 / 22 天</span></div><div class="pair"><span>发放日期</span>'
        f'<span>2026-{9 + at:02d}-10</span></div></div><div class="ok">确认无误并签收</div>'
    )
    return upload(
        f"vault_zh-payslip_app-{fault}-{at}", fault, document(body, css, lang="zh", size=15), 390, smallest=30, kind="payslip", text="工资条截图"
    )


def _slip_paper(rng: Random, fault: str, at: int) -> Page:
    """A printed payslip with year-to-date columns and what the employer pays on top."""
    months = 9
    pay = [("岗位工资", rng.randrange(60, 95) * 10000), ("工龄工资", 60000), ("加班工资", rng.randrange(4, 9) * 11250), ("高温津贴", 30000)]
    cut = [("养老保险", 61440), ("医疗保险", 15360), ("失业保险", 3840), ("公积金", 92160), ("个税", rng.randrange(8000, 19000))]
    own = [("养老保险", 122880), ("医疗保险", 72960), ("失业保险", 3840), ("工伤保险", 3072), ("公积金", 92160)]
    year_pay, year_cut = [v * months - 7000 for _, v in pay], [v * months for _, v in cut]
    gross, minus, cost = sum(v for _, v in pay), sum(v for _, v in cut), sum(v for _, v in own)
    rows = []
    for i in range(5):
        left = (pay[i][0], "" if fault == "zero" and i == 0 else money(pay[i][1]), money(year_pay[i])) if i < 4 else ("", "", "")
        rows.append((*left, cut[i][0], money(cut[i][1]), money(year_cut[i])))
    rows.append(("*应发合计", money(gross), money(sum(year_pay)), "扣除合计", money(minus), money(sum(year_cut))))
    grid = "rule" if at % 2 else "fine"
    css = (
        "body{padding:44px 48px}h1{text-align:center;font-size:25px;letter-spacing:4px}.meta{margin:14px 0 10px;font-size:15px}"
        ".net{margin:12px 0;font-size:19px}"
    )
    who = ("梁雨桐", "许嘉禾", "方砚秋")[at % 3]
    body = (
        f'<h1>员工薪资单</h1><div class="between meta"><span>青禾包装有限公司</span><span>所属期：2026年{months}月</span></div>'
        f'<div class="between meta"><span>姓名：{who}</span><span>工号：QH-0{218 + at}</span><span>部门：生产二部</span></div>'
        + table(("应发项目", "本月（元）", "本年累计", "扣除项目", "本月（元）", "本年累计"), rows, right=(1, 2, 4, 5), kind=grid)
        + f'<div class="between net"><span>实发工资</span><b>￥{money(gross - minus)}</b></div>'
        + "<p>以下由单位另行承担，不从工资中扣除：</p>"
        + table((*(k for k, _ in own), "单位合计"), [(*(money(v) for _, v in own), money(cost))], kind=grid)
        + f'<p style="margin-top:8px">本月用工成本（应发合计＋单位合计）：{money(gross + cost)}</p><p style="margin-top:30px">制表：财务部　　签收：</p>'
    )
    html = document(body, css, lang="zh", font=SERIF, size=15)
    return upload(
        f"vault_zh-payslip_paper-{fault}-{at}", fault, html, 860, smallest=30, paper=True, kind="payslip", unsure=SUM if fault == "zero" else ()
    )


def _slip_week(rng: Random, fault: str, at: int) -> Page:
    """A weekly settlement of hourly work in a desktop system."""
    rate, days = rng.choice((2350, 2600, 2800)), ["周一", "周二", "周三", "周四", "周五", "周六"]
    hours = [rng.choice((8, 7, 9, 8)) for _ in days]
    amounts = [h * rate for h in hours]
    rows = [
        (f"{d}（11-{9 + i:02d}）", "包装线", f"{h}.0", money(rate), money(a)) for i, (d, h, a) in enumerate(zip(days, hours, amounts, strict=True))
    ]
    total = sum(amounts)
    shown = total + (rate * 6 if fault == "sum" else 0)
    rows += [("周日（11-15）", "休息", "—", "—", "—"), ("*小计", "", f"{sum(hours)}.0", "", money(shown))]
    css = (
        "body{background:#eef1f4}.side{width:180px;background:#1d2b3a;color:#c9d3de;padding:22px;line-height:2.6}.main{flex:1;padding:24px 30px}"
        ".box{background:#fff;padding:20px 24px;margin-top:16px;border-radius:6px}.tot{width:380px;margin:14px 0 0 auto}"
    )
    meal, advance = 9000, 20000
    ends = pairs(
        [("工时工资", money(shown)), ("全勤餐补", money(meal)), ("预支扣回", money(-advance)), ("*本周实发", "￥" + money(shown + meal - advance))]
    )
    body = (
        '<div class="flex"><div class="side">工时系统<br>排班表<br>打卡记录<br><b style="color:#fff">周结工资</b><br>设置</div><div class="main"><h2>第46周 周结工资单</h2>'
        '<p style="color:#667">结算周期 2026-11-09 至 2026-11-15 · 班组 B3</p><div class="box">'
        + table(("日期", "岗位", "工时", "时薪", "金额"), rows, right=(2, 3, 4), kind="fine")
        + f'<div class="tot">{ends}</div></div></div></div>'
    )
    return upload(f"vault_zh-payslip_week-{fault}-{at}", fault, document(body, css, lang="zh", font=HEI, size=16), 1240, scale=1, smallest=16)


FLOWS = (
    ("工资", "青禾包装有限公司", 912640),
    ("网上支付", "地铁出行", -600),
    ("转账", "房屋租金", -280000),
    ("快捷支付", "惠民超市", -18645),
    ("代扣", "城南供电公司", -13270),
    ("退款", "书香图书", 4590),
    ("快捷支付", "社区药房", -6380),
    ("利息", "活期结息", 312),
    ("转账", "周文斌", -50000),
)


def _bank(rng: Random, fault: str, at: int) -> Page:
    """A bank's statement on paper, with and without rules."""
    flows = rng.sample(FLOWS, 8)
    start = balance = rng.randrange(800000, 1500000)
    rows, day = [("2026-10-01", "期初余额", "", "", "", money(balance))], 1
    for i, (what, who, change) in enumerate(flows):
        day += rng.randrange(1, 4)
        balance += change
        if fault == "sum" and i == 4:
            balance += 36000
        gap = fault == "zero" and i == 3
        rows.append(
            (
                f"2026-10-{day:02d}",
                what,
                who,
                money(-change) if change < 0 else "",
                money(change) if change > 0 else "",
                "" if gap else money(balance),
            )
        )
    css = "body{padding:46px 44px}h1{font-size:24px;color:#8a1f1f}.meta{margin:10px 0;font-size:14px}.plain th{border-bottom:2px solid #444}"
    income, spent = sum(c for *_, c in flows if c > 0), -sum(c for *_, c in flows if c < 0)
    body = (
        '<div class="between"><h1>江岸银行</h1><span>个人账户交易明细</span></div><div class="between meta"><span>户名：沈知微</span><span>'
        "账号：6217 **** **** 3086</span>"
        '<span>币种：人民币</span></div><p class="meta">查询区间：2026-10-01 — 2026-10-31</p>'
        + table(("日期", "摘要", "对方户名", "支出", "收入", "余额"), rows, right=(3, 4, 5), kind=("plain", "rule", "fine")[at % 3])
        + f'<div class="between meta"><span>期初余额 {money(start)}</span><span>收入合计 {money(income)}</span><span>支出合计 {money(spent)}</span></div>'
        + '<p class="meta">第1页 / 共1页　　打印渠道：自助终端</p>'
    )
    return upload(
        f"vault_zh-bank_paper-{fault}-{at}", fault, document(body, css, lang="zh", font=SERIF), 840, smallest=28, paper=True, kind="bank_statement"
    )


def _card(rng: Random, fault: str, at: int) -> Page:
    """A card's bill in a phone app, dark."""
    spends = [
        ("盒里鲜超市", rng.randrange(80, 300) * 113),
        ("远山咖啡", 3800),
        ("云程航空", 118000),
        ("加油站 城北站", rng.randrange(200, 400) * 100),
        ("影院会员", 4900),
    ]
    last, back, fee = 326580, 326580, 0
    due = last - back + sum(v for _, v in spends) + fee + (45000 if fault == "sum" else 0)
    lines = [
        ("上期应还", money(last)),
        ("已还金额", "-" + money(back)),
        ("本期新增消费", money(sum(v for _, v in spends))),
        ("利息及费用", money(fee)),
    ]
    css = (
        "body{background:#14161b;color:#e8eaf0}.nav{text-align:center;font-size:17px;padding:8px}.hero{margin:14px;padding:18px;border-radius:14px;"
        "background:linear-gradient(120deg,#3b3f58,#23253a)}.hero b{font-size:34px;display:block}.c{margin:14px;padding:8px 16px;"
        "background:#1e2129;border-radius:12px}"
    )
    body = (
        f'{status("#eee")}<div class="nav">信用卡账单</div><div class="hero">11月账单 · 本期应还（元）<b>{money(due)}</b>最后还款日 11月25日</div>'
        f'<div class="c">{pairs([*lines, ("*本期应还", money(due))])}</div><p style="margin:0 18px">消费明细（共5笔）</p>'
        f'<div class="c">{pairs([(f"10-{6 + 4 * i:02d}　{k}", money(v)) for i, (k, v) in enumerate(spends)])}</div>'
    )
    return upload(f"vault_zh-card_app-{fault}-{at}", fault, document(body, css, lang="zh", size=15), 400, smallest=30, text="这个月的信用卡账单")


def _wallet(rng: Random, fault: str, at: int) -> Page:
    """A wallet's month by kinds of spending."""
    kinds = [
        ("餐饮美食", "#f2994a", 38),
        ("日用百货", "#5b8def", 12),
        ("交通出行", "#21b573", 21),
        ("充值缴费", "#e0b000", 3),
        ("文化休闲", "#9b6bdf", 5),
    ]
    sums = [(k, ink, n, rng.randrange(2000, 9000) * (3 if i == 0 else 2)) for i, (k, ink, n) in enumerate(kinds)]
    back = 6900
    total = sum(v for *_, v in sums)
    css = (
        "body{background:#f6f6f6}.h{background:#fff;padding:4px 18px 16px}.h b{font-size:32px}.c{background:#fff;margin-top:10px;padding:8px 18px}"
        ".bar{height:6px;border-radius:3px;background:#21b573}.row{padding:9px 0}"
    )
    rows = "".join(
        '<div class="row"><div class="between"><span><i style="display:inline-block;width:12px;height:12px;border-radius:6px;'
        f'background:{ink};margin-right:8px"></i>{k}<span style="color:#999"> {n}笔</span></span><span>¥{money(v)}</span></div>'
        f'<div class="bar" style="width:{round(v / total * 100)}%"></div></div>'
        for k, ink, n, v in sums
    )
    body = (
        f'<div style="background:#fff">{status()}</div><div class="h"><p style="text-align:center;font-size:17px">月账单</p><p>'
        f"2026年{9 + at}月 支出 ▾</p><b>¥{money(total)}</b>"
        f'<p style="color:#777">共{sum(n for *_, n in kinds)}笔 · 另有退款 ¥{money(back)}，不计入支出</p></div><div class="c"><p>支出构成</p>{rows}</div>'
        f'<div class="c">{pairs([("支出合计", "¥" + money(total)), ("退款", "¥" + money(back)), ("*净支出", "¥" + money(total - back))])}</div>'
    )
    return upload(f"vault_zh-wallet_app-{fault}-{at}", fault, document(body, css, lang="zh", size=15), 375, scale=3, smallest=45)


GOODS = (
    ("鲜牛奶950ml", 1580),
    ("土鸡蛋10枚", 1690),
    ("挂面1kg", 990),
    ("西红柿", 760),
    ("抽纸3包", 1290),
    ("酱油500ml", 1150),
    ("酸奶6杯", 2140),
    ("洗洁精", 880),
)


def _shop(rng: Random, fault: str, at: int) -> Page:
    """A supermarket's ticket."""
    lines = [(n, p, rng.choice((1, 1, 2, 3))) for n, p in rng.sample(GOODS, 6)]
    total, off = sum(p * q for _, p, q in lines), rng.choice((0, 500, 800))
    rows = [(n, money(p), str(q), "" if fault == "zero" and i == 2 else money(p * q)) for i, (n, p, q) in enumerate(lines)]
    if at == 2:
        rows.append(("赠品 环保袋", "0.00", "1", "0.00"))
    due = total - off
    paid = -(-due // 5000) * 5000
    css = "body{padding:26px 22px}.c{text-align:center}hr{border:0;border-top:1px dashed #333}th,td{padding:3px 0}"
    count = sum(q for *_, q in lines) + (at == 2)
    ends = [("件数", str(count)), ("合计", money(total)), *([("会员优惠", money(-off))] if off else []), ("*应收", money(due))]
    body = (
        f'<div class="c"><b style="font-size:22px">佳邻生活超市</b><br>文昌路店</div><p>单号：20261118-{4071 + at}<br>时间：2026-11-18 18:2{at}<br>收银：06号</p><hr>'
        + table(("品名", "单价", "数量", "金额"), rows, right=(1, 2, 3))
        + f'<hr>{pairs(ends)}<hr>{pairs([("现金", money(paid)), ("找零", money(paid - due))])}<p class="c">谢谢惠顾 请保管好小票</p>'
    )
    html = document(body, css, lang="zh", font=HEI, size=16)
    return upload(
        f"vault_zh-shop_paper-{fault}-{at}", fault, html, 380, smallest=32, paper=True, kind="receipt", unsure=SUM if fault == "zero" else ()
    )


def _diner(rng: Random, fault: str, at: int) -> Page:
    """A restaurant's bill; cents are dropped."""
    dishes = [("剁椒鱼头", rng.choice((7800, 8800)), 1), ("手撕包菜", 2600, 1), ("农家小炒肉", 4850, 1), ("米饭", 300, 4), ("酸梅汤（扎）", 2835, 1)]
    total = sum(p * q for _, p, q in dishes)
    shave = total % 100
    css = "body{padding:26px}hr{border:0;border-top:1px solid #444}th,td{padding:5px 2px}h2{text-align:center}"
    shown = total - shave + (3000 if fault == "sum" else 0)
    body = (
        f"<h2>湘里人家</h2><p style='text-align:center'>结账单</p><div class='between'><span>桌号 A1{at}</span><span>4位</span><span>11-20 12:48"
        "</span></div><hr>"
        + table(("菜品", "数量", "单价", "小计"), [(n, str(q), money(p), money(p * q)) for n, p, q in dishes], right=(1, 2, 3))
        + f"<hr>{pairs([('消费合计', money(total)), ('抹零', money(-shave)), ('*实收', '￥' + money(shown)), ('支付方式', '扫码支付')])}<hr><p>可凭此单30日内开具发票</p>"
    )
    return upload(f"vault_zh-diner_paper-{fault}-{at}", fault, document(body, css, lang="zh", size=15), 390, smallest=30, paper=True)


def _fuel(rng: Random, fault: str, at: int) -> Page:
    """A petrol station's ticket in a phone app."""
    price, litres = rng.choice((745, 762, 798)), rng.choice((2500, 3200, 4000, 3600))
    amount = price * litres // 100
    shown = amount + (5200 if fault == "sum" else 0)
    off = 1500
    css = (
        "body{background:#fff4ea}.t{background:#fff;margin:16px;padding:20px;border-radius:14px}.t h2{color:#e2621b;text-align:center}"
        ".d{border-top:1px dashed #ccc;margin:10px 0}"
    )
    rows = [
        ("油品", "92号汽油"),
        ("油枪", f"{3 + at}号枪"),
        ("单价", f"{money(price)} 元/升"),
        ("升数", f"{money(litres)} 升"),
        ("加油金额", f"{money(shown)} 元"),
    ]
    body = (
        f"{status()}<p style='text-align:center;font-size:17px'>电子小票</p><div class='t'><h2>顺途能源</h2><p style='text-align:center'>环城西路加油站"
        f"</p><div class='d'></div>{pairs(rows)}"
        f"<div class='d'></div>{pairs([('立减优惠', money(-off) + ' 元'), ('*实付金额', money(shown - off) + ' 元')])}<div class='d'></div>"
        f"{pairs([('交易时间', f'2026-11-0{2 + at} 07:56'), ('流水号', f'0047{821 + at}')])}</div>"
    )
    return upload(
        f"vault_zh-fuel_app-{fault}-{at}", fault, document(body, css, lang="zh", size=16), 390, smallest=32, kind="receipt", text="加油小票，报销用"
    )


def _vat(rng: Random, fault: str, at: int) -> Page:
    """An electronic VAT invoice; every line at 13 %."""
    goods = [
        ("*办公用品*打印纸", "箱", 12, 16000),
        ("*办公用品*文件夹", "个", 150, 600),
        ("*计算机外设*键盘", "把", 8, rng.choice((9500, 12500, 14500))),
    ]
    nets = [q * p for *_, q, p in goods]
    taxes = [n * 13 // 100 for n in nets]
    net, tax = sum(nets), sum(taxes)
    grand = net + tax + (27000 if fault == "sum" else 0)
    rows = [
        ("&#42;" + n[1:], u, str(q), money(p), money(v), "13%", "0.00" if fault == "zero" and i == 1 else money(t))
        for i, ((n, u, q, p), v, t) in enumerate(zip(goods, nets, taxes, strict=True))
    ]
    rows.append(("合　计", "", "", "", "￥" + money(net), "", "￥" + money(tax)))
    css = (
        "body{padding:36px 40px;color:#7a2b1c}h1{text-align:center;font-size:27px;font-weight:400;letter-spacing:3px}td{color:#222}"
        ".rule td,.rule th{border-color:#a3543f;font-weight:400}"
        ".p{border:1px solid #a3543f;padding:8px 12px;flex:1;border-bottom:0}.t{border:1px solid #a3543f;border-top:0;"
        "padding:10px 14px}.t b{color:#222}"
    )
    no = "".join(rng.choice("0123456789") for _ in range(14))
    body = (
        f'<h1>电子发票（增值税专用发票）</h1><p style="text-align:right">发票号码：26317000{no[:12]}<br>开票日期：2026年11月0{3 + at}日</p><div class="flex">'
        '<div class="p">购买方信息<br>名称：砚石设计工作室<br>统一社会信用代码：91310115MA1K3QXX2D</div><div class="p">销售方信息<br>名称：文汇办公用品有限公司<br>'
        "统一社会信用代码：91310104MA1F8YXX7K</div></div>"
        + table(("项目名称", "单位", "数量", "单价", "金额", "税率", "税额"), rows, right=(2, 3, 4, 5, 6), kind="rule")
        + f'<div class="between t"><span>价税合计（大写）　<b>{capital(grand)}</b></span><span>（小写）<b>￥{money(grand)}</b></span></div>'
        '<p style="margin-top:10px">开票人：顾一凡</p>'
    )
    html = document(body, css, lang="zh", font=SERIF, size=15)
    return upload(
        f"vault_zh-vat_paper-{fault}-{at}", fault, html, 980, smallest=30, paper=True, kind="invoice", unsure=SUM if fault == "zero" else ()
    )


def _proforma(rng: Random, fault: str, at: int) -> Page:
    """A proforma invoice in Chinese with English names, US dollars."""
    goods = [("陶瓷马克杯 Ceramic mug", 600, 185), ("竹制杯垫 Bamboo coaster", 1200, 42), ("礼盒 Gift box", 600, rng.choice((65, 72)))]
    total, freight = sum(q * p for _, q, p in goods), 32000
    rows = [(str(i + 1), n, f"{q:,}", money(p), money(q * p)) for i, (n, q, p) in enumerate(goods)]
    grand = total + freight + (10000 if fault == "sum" else 0)
    css = "body{padding:50px 54px}h1{text-align:center;font-size:26px}.m{margin:16px 0}.e{width:340px;margin:12px 0 0 auto}"
    body = (
        '<h1>形式发票 PROFORMA INVOICE</h1><div class="between m"><span>卖方：景源陶瓷有限公司<br>买方：Harrow &amp; Finch Ltd</span><span>编号 No.：PI-2611'
        f"{37 + at}<br>日期 Date：2026-11-12</span></div>"
        + table(("序号", "品名 Description", "数量 Qty", "单价 USD", "金额 USD"), rows, right=(2, 3, 4), kind="rule")
        + f'<div class="e">{pairs([("货值小计", money(total)), ("海运费", money(freight)), ("*总计 Total (CIF)", "USD " + money(grand))])}</div>'
        + f'<p class="m">付款方式：签约付30%订金（USD {money(grand * 3 // 10)}），余款见提单副本付清。<br>交货期：收到订金后35天。有效期：30天。</p>'
    )
    return upload(f"vault_zh-proforma_paper-{fault}-{at}", fault, document(body, css, lang="zh"), 860, smallest=28, paper=True, kind="invoice")


def _quote(rng: Random, fault: str, at: int) -> Page:
    """A fitter's quote on a desktop page, tax included."""
    works = [
        ("厨房吊顶", "㎡", 8, 13500),
        ("墙面乳胶漆", "㎡", 96, 2800),
        ("瓷砖铺贴", "㎡", 34, 7200),
        ("水电改造", "米", 60, 4500),
        ("垃圾清运", "项", 1, rng.choice((60000, 80000))),
    ]
    total = sum(q * p for *_, q, p in works)
    off = total % 10000
    rows = [(n, u, str(q), money(p), "0.00" if fault == "zero" and i == 2 else money(q * p)) for i, (n, u, q, p) in enumerate(works)]
    css = (
        "body{background:#e9ece8}.w{width:900px;margin:30px auto;background:#fff;padding:34px 40px;border-top:6px solid #3c7a57}"
        "thead th{background:#eaf3ee}.e{width:320px;margin:16px 0 0 auto}"
    )
    ends = pairs([("合计", money(total)), ("整单让利", money(-off)), ("*报价总额（含税）", "¥" + money(total - off))])
    body = (
        f'<div class="w"><div class="between"><h2>装修工程报价单</h2><span>编号 BJ-{2204 + at}</span></div><p>客户：和平里3号楼602　报价日期：2026-11-16　有效期15天</p><br>'
        + table(("项目", "单位", "工程量", "综合单价", "金额"), rows, right=(2, 3, 4), kind="fine")
        + f'<div class="e">{ends}</div><p>说明：工程量以实测为准，主材由业主自购。</p></div>'
    )
    return upload(
        f"vault_zh-quote_screen-{fault}-{at}",
        fault,
        document(body, css, lang="zh", size=16),
        1200,
        scale=1,
        smallest=16,
        unsure=SUM if fault == "zero" else (),
    )


PLAN = (
    (_slip_app, "ok sum zero"),
    (_slip_paper, "ok zero ok"),
    (_slip_week, "ok sum"),
    (_bank, "ok sum ok zero"),
    (_card, "ok sum"),
    (_wallet, "ok ok"),
    (_shop, "ok zero ok"),
    (_diner, "ok sum"),
    (_fuel, "ok sum"),
    (_vat, "ok sum zero"),
    (_proforma, "ok"),
    (_quote, "ok"),
)


def pages(rng: Random) -> Iterator[Page]:
    """All Chinese documents."""
    for make, faults in PLAN:
        for at, fault in enumerate(faults.split()):
            yield make(rng, fault, at)
