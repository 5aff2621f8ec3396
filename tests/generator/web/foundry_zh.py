"""Documents in Chinese for `foundry`: pay sheets, statements, bills, quotations, claims, settlements, points."""

from __future__ import annotations

from random import Random

from tests.generator.web.foundry_base import MONO, SERIF, Draft, capitals, money, pairs, round_to, rows, sheet, slip, status

TILL = frozenset({"pricing.total_mismatch"})
"""People differ on whether a bill that does not add up is an order that does not add up."""


def pay_sheet(rng: Random, fault: str) -> Draft:
    """A pay sheet of a workshop on paper, one line for each worker."""
    people = rng.sample([("孙立伟", "装配"), ("何玉兰", "质检"), ("马建军", "仓储"), ("卢小敏", "喷涂"), ("丁国庆", "机修")], 4)
    odd = rng.randrange(4)
    table = []
    for number, (name, team) in enumerate(people):
        base = round_to(rng, 420000, 690000, 5000)
        post, merit, extra, meal = (round_to(rng, low, high, 1000) for low, high in ((40000, 90000), (60000, 180000), (20000, 96000), (20000, 36000)))
        if fault == "zero" and number == odd:
            base = 0
        gross = base + post + merit + extra + meal
        pension, health, fund = 41280, 10320, 36000
        away = rng.choice((0, 0, 12000))
        net = gross - pension - health - fund - away
        if fault == "sum" and number == odd:
            net = slip(rng, net)
        figures = (base, post, merit, extra, meal, gross, pension, health, fund, away, net)
        table.append([str(number + 1), name, team, *(f"{figure / 100:.2f}" for figure in figures), ""])
    css = (
        "body{padding:46px 40px;width:1480px;background:#fdfdfb}h1{text-align:center;font-size:34px;letter-spacing:10px;margin:0 0 10px}"
        "p{display:flex;justify-content:space-between;font-size:20px;margin:10px 0}td,th{border:1.5px solid #222;padding:11px 5px;font-size:20px;"
        "text-align:center;font-weight:400}th{font-weight:700}td:last-child{width:90px}"
    )
    head = (
        '<tr><th rowspan="2">序</th><th rowspan="2">姓名</th><th rowspan="2">班组</th><th colspan="5">应发项目</th><th rowspan="2">应发合计</th>'
        '<th colspan="4">代扣项目</th><th rowspan="2">实发金额</th><th rowspan="2">签收</th></tr>'
        + rows([("基本工资", "岗位津贴", "绩效工资", "加班工资", "伙食补贴", "养老", "医疗", "公积金", "缺勤")], "th")
    )
    body = (
        f"<h1>{rng.choice(('永丰机械二车间', '恒达五金一车间'))}工资发放表</h1><p><span>所属月份：2025年{rng.randint(2, 11)}月</span><span>单位：元</span></p>"
        f"<table>{head}{rows(table)}</table><p><span>制表：秦芳</span><span>复核：郭志远</span><span>负责人：__________</span></p>"
    )
    return Draft(html=sheet(css, body, font=SERIF), width=1480, smallest=20, paper=True)


def pay_app(rng: Random, fault: str) -> Draft:
    """A month's pay in the app of an employer."""
    base = round_to(rng, 820000, 1260000, 10000)
    earned = [("岗位工资", base), ("季度绩效", round_to(rng, 150000, 320000, 5000)), ("工龄补贴", 60000), ("通讯补助", 20000), ("交通补助", 35000)]
    held = [
        ("养老保险", 67280),
        ("医疗保险", 17120),
        ("失业保险", 4205),
        ("住房公积金", 84100),
        ("个人所得税", round_to(rng, 8000, 21000, 35)),
        ("事假扣款", 0),
    ]
    gross, taken = sum(value for _, value in earned), sum(value for _, value in held)
    if fault == "both":
        earned[0] = ("岗位工资", 0)
    css = (
        "body{width:390px;background:#eef1f6;padding-bottom:30px}nav{text-align:center;font-size:17px;font-weight:600;padding:10px}"
        ".hero{margin:8px 14px;padding:22px;border-radius:16px;background:linear-gradient(120deg,#2b58c9,#5f8df5);color:#fff}"
        ".hero small{font-size:13px;opacity:.9}.hero b{display:block;font-size:34px;margin-top:6px}.card{background:#fff;margin:12px 14px;"
        "border-radius:14px;padding:6px 16px}"
        "h3{font-size:15px;margin:10px 0 4px;display:flex;justify-content:space-between}h3 i{font-style:normal;color:#2b58c9}"
        ".row{display:flex;justify-content:space-between;padding:9px 0;font-size:15px;color:#555;border-top:1px solid #f1f1f4}"
        ".row b{font-weight:500;color:#222}"
    )
    body = (
        f"{status('9:26')}<nav>‹　我的薪资　<span style='font-size:13px;color:#777'>{rng.randint(3, 10)}月 ▾</span></nav>"
        f"<div class='hero'><small>到账金额（元）</small><b>{money(gross - taken)}</b><small>工资卡尾号 {rng.randint(1000, 9999)}</small></div>"
        f"<div class='card'><h3>收入<i>应发 {money(gross)}</i></h3>{pairs([(name, money(value)) for name, value in earned])}</div>"
        f"<div class='card'><h3>扣除<i>合计 {money(taken)}</i></h3>{pairs([(name, money(value)) for name, value in held])}</div>"
    )
    return Draft(html=sheet(css, body), width=390, scale=2, smallest=26)


def bank_paper(rng: Random, fault: str) -> Draft:
    """Printed movements of an account, with the balance behind each."""
    start = balance = round_to(rng, 860000, 1980000, 7)
    moves = [
        ("工资", "启航物流有限公司", round_to(rng, 640000, 890000, 100)),
        ("消费", "百联超市城南店", -round_to(rng, 8000, 39000, 10)),
        ("转账", "朱文静", -round_to(rng, 50000, 180000, 1000)),
        ("水费代扣", "市自来水公司", -round_to(rng, 4000, 9900, 5)),
        ("转入", "郑家豪", round_to(rng, 60000, 220000, 1000)),
        ("取现", "ATM 0317", -round_to(rng, 100000, 300000, 10000)),
        ("物业费", "悦府物业", -round_to(rng, 30000, 61000, 50)),
        ("消费", "新华书店", -round_to(rng, 4200, 16000, 10)),
    ]
    table, odd, day = [], rng.randint(3, 5), 2
    for number, (kind, other, amount) in enumerate(moves):
        balance += amount
        if fault == "sum" and number == odd:
            balance = slip(rng, balance)
        shown = "" if fault == "zero" and number == odd else money(balance)
        table.append((f"2025-04-{day:02d}", kind, other, money(amount) if amount > 0 else "", money(-amount) if amount < 0 else "", shown))
        day += rng.randint(2, 3)
    income, spent = sum(a for _, _, a in moves if a > 0), -sum(a for _, _, a in moves if a < 0)
    css = (
        "body{width:1060px;padding:52px 56px;background:#fff;color:#1d1d1d}h1{font-size:30px;margin:0}h1 small{font-size:18px;font-weight:400;"
        "float:right;color:#444}"
        ".meta{display:grid;grid-template-columns:1fr 1fr;font-size:19px;line-height:1.8;margin:18px 0;border-top:3px solid #8a1f2b;padding-top:10px}"
        "th{background:#f3e7e8;font-size:19px;padding:10px;text-align:left}td{font-size:19px;padding:11px 10px;border-bottom:1px solid #bbb}"
        "td:nth-child(n+4),th:nth-child(n+4){text-align:right}p{font-size:18px;color:#444}"
    )
    head = rows([("交易日期", "摘要", "对方户名", "收入", "支出", "账户余额")], "th")
    first = rows([("", "承前页", "", "", "", money(start))])
    body = (
        f"<h1>长河银行<small>个人活期账户交易明细</small></h1><div class='meta'><span>户名：梁晓彤</span><span>账号：6217 **** **** {rng.randint(1000, 9999)}</span>"
        f"<span>收入合计：{money(income)}</span><span>支出合计：{money(spent)}</span></div><table>{head}{first}{rows(table)}</table>"
        "<p>本明细由自助设备打印，币种：人民币　第 2 页</p>"
    )
    return Draft(html=sheet(css, body), width=1060, smallest=19, paper=True)


def wallet_month(rng: Random, fault: str) -> Draft:
    """A month's spending by kind in a wallet app; what came back is not counted."""
    dark = fault == "clean2"
    names = [
        ("#e8743b", "餐饮"),
        ("#3b8fe8", "日用百货"),
        ("#7a5fd0", "交通出行"),
        ("#18a566", "居家缴费"),
        ("#d84a7a", "休闲娱乐"),
        ("#b58a1b", "服饰"),
    ]
    items = sorted(((tint, name, round_to(rng, 8600, 98000, 10)) for tint, name in names), key=lambda item: -item[2])
    total = sum(value for _, _, value in items)
    shown = slip(rng, total) if fault == "sum" else total
    css = (
        "body{width:375px;background:var(--bg);color:var(--ink);padding-bottom:24px}header{padding:8px 20px 18px}header p{margin:4px 0;"
        "font-size:14px;color:var(--dim)}"
        "header b{font-size:36px}header b small{font-size:20px}.tabs{display:flex;gap:24px;padding:8px 20px;font-size:15px;color:var(--dim)}"
        ".tabs i{font-style:normal;color:var(--ink);border-bottom:3px solid #18a566;padding-bottom:4px}.list{background:var(--card);"
        "margin:0 12px;border-radius:14px;padding:4px 14px}"
        ".it{display:grid;grid-template-columns:34px 1fr auto;align-items:center;padding:13px 0;font-size:15px}.it u{grid-column:2/4;height:5px;"
        "border-radius:3px;background:#18a566;margin-top:8px}"
        ".it s{width:24px;height:24px;border-radius:12px;color:#fff;font-size:13px;text-align:center;line-height:24px;text-decoration:none}"
        ".foot{font-size:13px;color:var(--dim);padding:14px 22px;line-height:1.6}"
    )
    css += "body{--bg:#111418;--ink:#f1f1f1;--dim:#9aa3ad;--card:#1d2229}" if dark else "body{--bg:#f5f6f7;--ink:#1b1b1b;--dim:#777;--card:#fff}"
    whole, cents = money(shown).split(".")
    longest = items[0][2]
    lines = "".join(
        f"<div class='it'><s style='background:{tint}'>{name[0]}</s><span>{name}</span><span>¥{money(value)}</span>"
        f"<u style='width:{value * 100 // longest}%'></u></div>"
        for tint, name, value in items
    )
    body = (
        f"{status('21:07', '#f1f1f1' if dark else '#111')}<div class='tabs'><span>周账单</span><i>月账单</i><span>年账单</span></div>"
        f"<header><p>2025年{rng.randint(3, 10)}月 · 支出{rng.randint(31, 78)}笔 ▾</p><b><small>¥</small>{whole}<small>.{cents}</small></b><p>支出总额</p>"
        "</header>"
        f"<div class='list'>{lines}</div><div class='foot'>另有退款 ¥{money(round_to(rng, 2900, 15900, 100))} 已原路退回，未计入上方支出。</div>"
    )
    return Draft(html=sheet(css, body), width=375, scale=2, smallest=26)


def e_invoice(rng: Random, fault: str) -> Draft:
    """An electronic invoice with tax, as printed."""
    rate = 13
    goods = rng.sample(
        [
            ("*纸制品*复印纸A4", "箱", 118),
            ("*文具*白板笔", "盒", 26),
            ("*家具*办公椅", "把", 365),
            ("*电子计算机*键盘", "个", 142),
            ("*灯具*护眼台灯", "台", 189),
        ],
        3,
    )
    lines = [(name, unit, number, price * 100, number * price * 100) for name, unit, price in goods for number in (rng.randint(2, 9),)]
    lines.append(("*折扣*" + lines[0][0].split("*")[2], "", None, None, -rng.choice((4000, 6000, 8000))))
    net, tax = sum(line[4] for line in lines), sum(line[4] * rate // 100 for line in lines)
    total = slip(rng, net + tax) if fault == "sum" else net + tax
    table = [
        (name, unit, str(number or ""), money(price) if price else "", money(amount), f"{rate}%", money(amount * rate // 100))
        for name, unit, number, price, amount in lines
    ]
    table.append(("合　　计", "", "", "", "¥" + money(net), "", "¥" + money(tax)))
    css = (
        "body{width:1120px;padding:40px;background:#fff;color:#5b2a12}h1{text-align:center;font-weight:400;font-size:32px;"
        "border-bottom:4px double #5b2a12;width:440px;margin:0 auto 8px;padding-bottom:8px}"
        ".no{text-align:right;font-size:18px;line-height:1.6}.who{display:grid;grid-template-columns:1fr 1fr;border:1.5px solid #5b2a12;"
        "border-bottom:0;font-size:19px;line-height:1.9}"
        ".who div{padding:8px 14px;border-right:1px solid #5b2a12}.box{border:1.5px solid #5b2a12}td,th{font-size:19px;font-weight:400;"
        "padding:8px 12px;text-align:right}"
        "td:first-child,th:first-child{text-align:left}tr:last-child td{padding-top:26px}.sum{display:flex;border:1.5px solid #5b2a12;"
        "border-top:0;font-size:20px}"
        ".sum span{padding:12px 16px}.sum .big{flex:1;color:#111}td{color:#111}"
    )
    head = rows([("项目名称", "单位", "数量", "单价", "金额", "税率", "税额")], "th")
    body = (
        f"<h1>电子发票（普通发票）</h1><div class='no'>发票号码：2544{rng.randint(10**8, 10**9 - 1)}0{rng.randint(100000, 999999)}<br>"
        f"开票日期：2025年{rng.randint(1, 9):02d}月{rng.randint(1, 28):02d}日</div>"
        "<div class='who'><div>购买方　名称：青禾设计事务所<br>纳税人识别号：91320105MA1XK2T37P</div><div>销售方　名称：宏远办公用品商行<br>纳税人识别号：92320106MA2R8U4D5L</div></div>"
        f"<div class='box'><table>{head}{rows(table)}</table></div>"
        f"<div class='sum'><span>价税合计（大写）</span><span class='big'>⊗ {capitals(total)}</span><span>（小写）</span><span style='color:#111'>"
        f"¥{money(total)}</span></div>"
        "<div class='no' style='text-align:left;padding-top:12px'>开票人：田雨</div>"
    )
    return Draft(html=sheet(css, body, font=SERIF), width=1120, smallest=18, paper=True, unsure=TILL if fault == "sum" else frozenset())


def power_bill(rng: Random, fault: str) -> Draft:
    """A household's electricity bill by steps of use, in an app."""
    before = rng.randint(3100, 8800)
    steps = [("第一档", 230, 52), ("第二档", rng.randint(60, 160), 57)]
    used = sum(units for _, units, _ in steps)
    fee = sum(units * price for _, units, price in steps)
    left = round_to(rng, 1500, 4800, 100)
    due = fee - left
    if fault == "sum":
        due = slip(rng, due)
    css = (
        "body{width:412px;background:#fff;padding-bottom:90px}.top{background:#0b7d6b;color:#fff;padding:0 0 26px}.top h2{font-size:18px;"
        "text-align:center;margin:8px}"
        ".top p{margin:8px 20px 0;font-size:14px}.grid{display:grid;grid-template-columns:repeat(3,1fr);text-align:center;margin:-14px 14px 0;"
        "background:#fff;border-radius:12px;box-shadow:0 2px 10px #0002;padding:14px 0;font-size:14px;color:#666}"
        ".grid b{display:block;font-size:20px;color:#111}h4{margin:22px 20px 6px;font-size:16px;border-left:4px solid #0b7d6b;padding-left:8px}"
        "td,th{font-size:14px;padding:10px 8px;text-align:right;font-weight:400}"
        "th{color:#888;background:#f5f8f7}td:first-child,th:first-child{text-align:left;padding-left:20px}"
        "td:last-child,th:last-child{padding-right:20px}"
        ".row{display:flex;justify-content:space-between;padding:9px 20px;font-size:15px}.bar{margin-top:20px;display:flex;"
        "justify-content:space-between;align-items:center;padding:12px 20px;border-top:1px solid #ddd;font-size:15px}"
        ".bar b{font-size:24px;color:#d8481f}.bar span.btn{background:#0b7d6b;color:#fff;border-radius:22px;padding:11px 30px}"
    )
    detail = rows([("阶梯", "电量(度)", "单价(元)", "金额(元)")], "th") + rows(
        [(name, str(units), f"0.{price}", money(units * price)) for name, units, price in steps]
    )
    body = (
        f"<div class='top'>{status('14:52', '#fff')}<h2>电费账单</h2><p>户号 32{rng.randint(10**6, 10**7 - 1)}　兰园小区 5 幢 602 室</p><p>"
        "计费周期 2025.07.01 - 2025.07.31</p></div>"
        f"<div class='grid'><span><b>{before}</b>上期示数</span><span><b>{before + used}</b>本期示数</span><span><b>{used}</b>用电量(度)</span></div>"
        f"<h4>电费构成</h4><table>{detail}</table><h4>结算</h4>{pairs([('本期电费', '¥' + money(fee)), ('违约金', '¥0.00'), ('上期结余抵扣', '-¥' + money(left))])}"
        f"<div class='bar'><span>应缴 <b>¥{money(due)}</b></span><span class='btn'>去缴费</span></div>"
    )
    return Draft(html=sheet(css, body), width=412, scale=2, smallest=28, unsure=TILL if fault == "sum" else frozenset())


def clinic_paper(rng: Random, fault: str) -> Draft:
    """A receipt of an outpatient clinic: two columns of items, and who paid which part."""
    names = ["挂号费", "诊察费", "血常规", "胸部正位片", "西药费", "换药材料", "注射费", "尿常规"]
    prices = [1000, 2500, 2000, 8600, round_to(rng, 5200, 18800, 35), round_to(rng, 1200, 4400, 50), 1650, 1800]
    total = sum(prices)
    shown = slip(rng, total) if fault == "sum" else total
    pooled = 0 if fault == "clean2" else shown * 6 // 10
    card = 0 if fault == "clean2" else min(3000, shown - pooled)
    css = (
        "body{width:900px;padding:44px;background:#fbfaf3;color:#222}h1{font-size:28px;text-align:center;color:#a3262a;margin:0 0 14px;"
        "letter-spacing:4px}"
        ".line{display:flex;justify-content:space-between;font-size:19px;margin:8px 0}.cols{columns:2;column-gap:50px;"
        "border-top:2px solid #a3262a;border-bottom:2px solid #a3262a;padding:14px 4px;margin:12px 0}"
        ".row{display:flex;justify-content:space-between;font-size:20px;padding:6px 0;break-inside:avoid}.row b{font-weight:400}"
        ".split{display:grid;grid-template-columns:repeat(3,1fr);font-size:19px;gap:8px;margin-top:14px}.seal{width:150px;height:150px;"
        "border:4px solid #c33;border-radius:50%;color:#c33;"
        "display:flex;align-items:center;justify-content:center;font-size:20px;opacity:.55;margin:14px 0 0 auto;transform:rotate(-12deg)}"
    )
    paid = "全部自费" if fault == "clean2" else "职工医保"
    body = (
        f"<h1>门诊医疗收费票据</h1><div class='line'><span>姓名：{rng.choice(('方敏', '顾海生', '汤一鸣'))}</span><span>费用类别：{paid}</span><span>"
        f"No. {rng.randint(10**7, 10**8 - 1)}</span></div>"
        f"<div class='cols'>{pairs([(name, money(price)) for name, price in zip(names, prices, strict=True)])}</div>"
        f"<div class='line'><b>合计（大写）{capitals(shown)}</b><b>￥{money(shown)}</b></div>"
        f"<div class='split'><span>统筹支付：{money(pooled)}</span><span>个人账户支付：{money(card)}</span><span>个人现金支付：{money(shown - pooled - card)}</span>"
        "</div>"
        "<div class='seal'>收费专用章</div>"
    )
    return Draft(html=sheet(css, body, font=SERIF), width=900, smallest=19, paper=True, unsure=TILL if fault == "sum" else frozenset())


def quotation(rng: Random, fault: str) -> Draft:
    """A quotation for shop fittings, a desktop page."""
    works = [
        ("门头灯箱制作", "平方米", 680),
        ("木质货架", "组", 1250),
        ("收银台定制", "张", 3600),
        ("轨道射灯", "套", 165),
        ("地面翻新", "平方米", 140),
        ("旧招牌拆除", "项", 900),
    ]
    lines = [(name, unit, 1 if unit in ("项", "张") else rng.randint(4, 18), price) for name, unit, price in works]
    odd = rng.randint(1, 3)
    amounts = [number * price * 100 for _, _, number, price in lines]
    if fault == "sum":
        amounts[odd] = slip(rng, amounts[odd])
    total, off = sum(amounts), 50000
    table = [
        (f"{n + 1:02d}", name, unit, str(number), "" if fault == "zero" and n == odd else money(price * 100), money(amounts[n]))
        for n, (name, unit, number, price) in enumerate(lines)
    ]
    css = (
        "body{width:1240px;background:#e9edf2;padding:30px}main{background:#fff;padding:44px 60px;border-top:8px solid #f08a24}h1{margin:0;"
        "font-size:30px}.sub{color:#666;font-size:16px;display:flex;justify-content:space-between;margin:12px 0 22px}"
        "th{background:#2f3a4a;color:#fff;font-size:16px;padding:12px;text-align:left}td{font-size:17px;padding:13px 12px;"
        "border-bottom:1px dashed #c5ccd6}tr:nth-child(odd) td{background:#fafbfc}"
        "td:nth-child(n+4),th:nth-child(n+4){text-align:right}.tot{margin:18px 0 0 auto;width:380px}.row{display:flex;"
        "justify-content:space-between;padding:8px 12px;font-size:17px}.row:last-child{background:#fff2e3;font-size:21px}"
        ".note{font-size:15px;color:#555;margin-top:24px;line-height:1.8}"
    )
    body = (
        f"<main><h1>店铺装修报价单</h1><div class='sub'><span>致：小满咖啡馆</span><span>报价编号 BJ-2025{rng.randint(100, 999)}</span><span>有效期 30 天</span></div>"
        f"<table>{rows([('编号', '项目', '单位', '数量', '单价（元）', '金额（元）')], 'th')}{rows(table)}</table>"
        f"<div class='tot'>{pairs([('项目小计', money(total)), ('老客户优惠', '-' + money(off)), ('报价总额', '¥' + money(total - off))])}</div>"
        "<div class='note'>说明：工期约 18 天；开工前付 40%，验收后付清余款。<br>联系人：施工部 石师傅</div></main>"
    )
    return Draft(html=sheet(css, body), width=1240, smallest=15, unsure=TILL if fault == "sum" else frozenset())


def travel_claim(rng: Random, fault: str) -> Draft:
    """A claim for travel on paper, with an advance to set off."""
    trips = [
        ("5/12", "南京—武汉", "高铁", 20000),
        ("5/12", "武汉", "出租车", round_to(rng, 2800, 6400, 100)),
        ("5/13", "武汉", "住宿2晚", 2 * round_to(rng, 26000, 34000, 1000)),
    ]
    trips += [
        ("5/13", "武汉", "会务资料", round_to(rng, 3000, 9600, 100)),
        ("5/14", "武汉", "伙食补助3天", 30000),
        ("5/14", "武汉—南京", "高铁", 20000),
    ]
    total = sum(trip[3] for trip in trips)
    shown = slip(rng, total) if fault == "sum" else total
    advance = 100000
    rest = shown - advance
    css = (
        "body{width:980px;padding:50px 54px;background:#fff}h1{text-align:center;font-size:30px;letter-spacing:14px;text-decoration:underline;"
        "text-underline-offset:8px}"
        "td{border:1.5px solid #333;font-size:20px;padding:11px 12px;text-align:center}p{font-size:20px;display:flex;"
        "justify-content:space-between}.l{text-align:left}"
    )
    head = rows([("日期", "地点", "事由", "单据张数", "金额（元）")])
    lines = rows([(day, place, reason, "—" if "补助" in reason else str(rng.randint(1, 2)), money(amount)) for day, place, reason, amount in trips])
    settle = f"{'应补' if rest >= 0 else '应退'}金额：{money(abs(rest))}"
    body = (
        f"<h1>差旅费报销单</h1><p><span>部门：市场拓展部</span><span>出差人：{rng.choice(('段宏', '白雪晴'))}</span><span>2025年5月16日</span></p><table>{head}{lines}"
        f"<tr><td colspan='3' class='l'>报销合计（大写）：{capitals(shown)}</td><td>小写</td><td>{money(shown)}</td></tr>"
        f"<tr><td colspan='3' class='l'>原借款：{money(advance)}</td><td colspan='2' class='l'>{settle}</td></tr></table>"
        "<p><span>审批：</span><span>财务：</span><span>领款人：</span><span></span></p>"
    )
    return Draft(html=sheet(css, body, font=SERIF), width=980, smallest=20, paper=True)


def points_app(rng: Random, fault: str) -> Draft:
    """Movements of a member's points, newest on top, with what was left after each."""
    kinds = [
        ("门店消费累积", 1, 386),
        ("兑换帆布袋", -1, 1200),
        ("生日礼赠", 1, 500),
        ("到期清除", -1, 260),
        ("评价奖励", 1, 30),
        ("线上订单累积", 1, 718),
        ("兑换满减券", -1, 800),
    ]
    rng.shuffle(kinds)
    left = rng.randint(5200, 8800)
    table, odd = [], rng.randint(2, 4)
    for number, (name, way, size) in enumerate(kinds):
        left += way * size
        if fault == "sum" and number == odd:
            left = slip(rng, left)
        table.append(
            (
                name,
                f"{'+' if way > 0 else '-'}{size:,}",
                0 if fault == "zero" and number == odd else left,
                f"2025-06-{3 + number * 4:02d} 1{number}:2{number}",
            )
        )
    css = (
        "body{width:360px;background:#fbf6ee;padding-bottom:20px}.hd{background:#6b3f22;color:#ffe9cc;padding-bottom:22px}.hd h2{margin:6px 18px;"
        "font-size:17px;font-weight:500}.hd b{font-size:40px;margin-left:18px}"
        ".hd span{font-size:14px;margin-left:6px}.item{background:#fff;margin:8px 12px;border-radius:10px;padding:12px 14px;display:grid;"
        "grid-template-columns:1fr auto;row-gap:5px;font-size:15px}"
        ".item em{font-style:normal;font-weight:700;text-align:right}.item small{font-size:13px;color:#8d8378}.item .up{color:#c2541b}"
        ".chip{display:inline-block;margin:12px 4px 4px 12px;font-size:13px;background:#efe0cc;border-radius:14px;padding:5px 14px}"
    )
    items = "".join(
        f"<div class='item'><span>{name}</span><em class='{'up' if change[0] == '+' else ''}'>{change}</em><small>{when}</small><small>"
        f"变动后积分 {after:,}</small></div>"
        for name, change, after, when in reversed(table)
    )
    body = (
        f"<div class='hd'>{status('8:40', '#ffe9cc')}<h2>禾木书店会员 · 积分明细</h2><b>{left:,}</b><span>当前可用积分</span></div>"
        f"<span class='chip'>全部</span><span class='chip'>获得</span><span class='chip'>使用</span>{items}"
    )
    unsure = frozenset({"document.sum_mismatch"}) if fault == "zero" else frozenset()
    return Draft(html=sheet(css, body), width=360, scale=3, smallest=39, unsure=unsure)


def settlement(rng: Random, fault: str) -> Draft:
    """What a platform pays out to a shop for a week, a desktop back office."""
    table, sums = [], [0, 0, 0, 0]
    for day in range(7):
        sold, back = round_to(rng, 180000, 640000, 100), round_to(rng, 3000, 60000, 100)
        fee = (sold - back) * 2 // 100
        for place, value in enumerate((sold, back, fee, sold - back - fee)):
            sums[place] += value
        table.append(
            (
                f"03-{17 + day}",
                str(rng.randint(31, 96)),
                money(sold),
                money(-back),
                money(-fee),
                money(sold - back - fee),
                "已到账" if day < 5 else "待入账",
            )
        )
    paid = slip(rng, sums[3]) if fault == "sum" else sums[3]
    table.append(("合计", "", money(sums[0]), money(-sums[1]), money(-sums[2]), money(paid), ""))
    css = (
        "body{width:1280px;display:flex;background:#f3f5f9}aside{width:170px;background:#1f2a44;color:#b9c4de;padding:24px 20px;font-size:15px;"
        "line-height:3}aside b{color:#fff}main{flex:1;padding:26px 32px}"
        "h2{font-size:20px;margin:0 0 16px}.k{display:flex;gap:18px;margin-bottom:18px}.k div{background:#fff;border-radius:8px;"
        "padding:14px 22px;font-size:14px;color:#667}.k b{display:block;font-size:25px;color:#111;margin-top:4px}"
        "table{background:#fff}th{font-size:14px;color:#667;text-align:right;padding:13px 16px;border-bottom:2px solid #e3e7ef;font-weight:500}"
        "td{font-size:15px;text-align:right;padding:13px 16px;border-bottom:1px solid #eef0f5}"
        "td:first-child,th:first-child{text-align:left}tr:last-child td{font-weight:700;background:#f8fafc}"
    )
    body = (
        "<aside><b>商家工作台</b><br>订单管理<br>商品管理<br><b>▸ 对账结算</b><br>营销中心<br>店铺设置</aside><main><h2>结算单　2025-03-17 至 2025-03-23</h2>"
        f"<div class='k'><div>交易额（元）<b>{money(sums[0])}</b></div><div>退款（元）<b>{money(sums[1])}</b></div><div>手续费（费率 2%）<b>{money(sums[2])}</b>"
        "</div></div>"
        f"<table>{rows([('日期', '订单数', '交易额', '退款', '手续费', '结算额', '状态')], 'th')}{rows(table)}</table></main>"
    )
    return Draft(html=sheet(css, body, font=MONO.replace("'Liberation Mono',", "'DejaVu Sans',")), width=1280, smallest=14)
