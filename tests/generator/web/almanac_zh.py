"""Chinese papers of the almanac: pay, banks, invoices, forms and bills."""

from __future__ import annotations

from random import Random

from tests.generator.web.almanac_kit import HEI, MONO, SERIF, SUM, TOTAL, Plate, Take, capital, cells, digits, money, page


def wage_card(rng: Random, scene: str) -> str:
    """A payslip in a phone app, in cards."""
    base = 0 if scene == "zero_base" else 860000
    pay = [("基本工资", base), ("岗位津贴", 120000), ("绩效奖金", 214650), ("交通补助", 30000), ("高温补贴", 18000)]
    off = [("养老保险", 68800), ("医疗保险", 17200), ("失业保险", 4300), ("住房公积金", 86000), ("个人所得税", 9635), ("缺勤扣款", 0)]
    gross, less = sum(v for _, v in pay), sum(v for _, v in off)

    def card(name: str, rows: list[tuple[str, int]], total: str, value: int, dot: str) -> str:
        lines = "".join(f"<p><span>{k}</span><b>{money(v)}</b></p>" for k, v in rows)
        return f"<section><h3><i style='background:{dot}'></i>{name}</h3>{lines}<p class=t><span>{total}</span><b>{money(value)}</b></p></section>"

    body = (
        "<div class=bar><span>9:26</span><span>5G ▮▮▮ 82%</span></div><header><em>‹</em>我的薪资<em>⋯</em></header>"
        f"<div class=hero><small>2025年8月 · 到手（元）</small><strong>{money(gross - less)}</strong><small>工号 {digits(rng, 6)} · 已于 09-05 发放"
        "</small></div>"
        + card("收入项", pay, "应发小计", gross, "#22a06b")
        + card("扣除项", off, "扣款小计", less, "#e2483d")
        + "<footer><a>对薪资有疑问？</a><a class=ok>确认无误</a></footer>"
    )
    css = (
        "body{background:#f0f3f8;color:#1d2433}.bar{display:flex;justify-content:space-between;background:#23408e;color:#fff;"
        "padding:8px 16px;font-size:12px}"
        "header{background:#23408e;color:#fff;display:flex;justify-content:space-between;padding:10px 18px;font-size:17px}em{font-style:normal}"
        ".hero{background:#23408e;color:#fff;text-align:center;padding:14px 0 40px}.hero small{display:block;opacity:.85;font-size:13px}"
        ".hero strong{font-size:36px;line-height:1.5}section{background:#fff;border-radius:12px;margin:-22px 14px 36px;padding:14px 16px}"
        "h3{font-size:15px;margin:0 0 6px}i{display:inline-block;width:8px;height:8px;border-radius:4px;margin-right:8px}"
        "p{display:flex;justify-content:space-between;margin:0;padding:9px 0;font-size:15px;border-bottom:1px solid #eef1f5}b{font-weight:500}"
        ".t{border:0;font-size:16px}.t b{font-weight:700}footer{display:flex;gap:12px;padding:10px 14px 20px}"
        "footer a{flex:1;text-align:center;border:1px solid #23408e;color:#23408e;border-radius:22px;padding:10px;font-size:15px}"
        ".ok{background:#23408e;color:#fff!important}"
    )
    return page(body, css)


def wage_strip(rng: Random, scene: str) -> str:
    """A cut strip of paper: one wide row with grouped heads."""
    due = [520000, 96000, 135000, 40000]
    off = [41600, 10400, 2600, 26000, 8442]
    gross, less = sum(due), sum(off)
    net = gross - less + (30000 if scene == "sum_net" else 0)
    heads = "".join(f"<th>{h}</th>" for h in ("底薪", "计件", "夜班", "全勤", "养老", "医保", "失业", "公积金", "个税"))
    row = "".join(f"<td>{money(v)}</td>" for v in due + off)
    body = (
        f"<div class=cut><h2>江岚精密铸件厂　工资条</h2><div class=who>所属月份：2025-06　车间：二车间　姓名：贺从山　编号：B{digits(rng, 4)}</div>"
        "<table><tr><th colspan=4>应发项目</th><th colspan=5>代扣项目</th><th rowspan=2>应发合计</th><th rowspan=2>扣款合计</th><th rowspan=2>实发金额</th></tr>"
        f"<tr>{heads}</tr><tr>{row}<td>{money(gross)}</td><td>{money(less)}</td><td><b>{money(net)}</b></td></tr></table>"
        "<div class=who>制表：财务科　　发薪日：7月10日　　员工签字：________　　✂ 沿虚线裁开</div></div>"
    )
    css = (
        "body{background:#fff;padding:26px}.cut{border:2px dashed #777;padding:18px 20px}h2{margin:0;text-align:center;font-size:25px;"
        "letter-spacing:3px}"
        ".who{margin:12px 0;font-size:18px}table{width:100%}th,td{border:1px solid #333;padding:9px 6px;font-size:18px;"
        "text-align:center}th{font-weight:400;background:#f3f3f3}"
    )
    return page(body, css, font=SERIF)


def bank_flow(rng: Random, scene: str) -> str:
    """An account history on a bank's desktop page, newest below."""
    moves = [
        ("2025-04-01", "承前余额", 0, "—"),
        ("2025-04-02", "代发工资", 926380, "川屿科技"),
        ("2025-04-05", "快捷支付", -12860, "鲜邻便利"),
        ("2025-04-08", "信用卡还款", -314275, "本人"),
        ("2025-04-12", "转账汇入", 150000, "覃木兰"),
        ("2025-04-16", "水电代扣", -23418, "市供电局"),
        ("2025-04-21", "结息", 1237, "—"),
        ("2025-04-27", "房租支付", -360000, "安居驿站"),
    ]
    balance, lines = 1840655, ""
    for index, (day, what, change, whom) in enumerate(moves):
        balance += change
        if scene == "sum_balance" and index == 4:
            balance += 50000
        shown = "" if scene == "zero_balance" and index == 5 else money(balance)
        lines += cells(day, what, money(-change) if change < 0 else "", money(change) if change > 0 else "", shown, whom)
    body = (
        "<nav><b>◈ 澜江银行</b><span>首页</span><span class=on>账户明细</span><span>转账</span><span>理财</span><u>安全退出</u></nav>"
        f"<main><h1>活期账户交易明细</h1><div class=f>账号 6214 **** **** {digits(rng, 4)}　币种 人民币　区间 2025-04-01 至 2025-04-30　<a>导出</a></div><table>"
        + cells("交易日期", "摘要", "支出", "收入", "账户余额", "对方户名", tag="th")
        + lines
        + f"</table><p>期末余额：<b>{money(balance)}</b> 元　　共 7 笔交易　　打印时间 2025-05-02 10:14</p></main>"
    )
    css = (
        "nav{background:#8b1e2d;color:#fff;padding:16px 40px;font-size:17px;display:flex;gap:34px}nav b{font-size:21px}nav "
        "u{margin-left:auto}.on{border-bottom:3px solid #ffd27a}"
        "main{padding:24px 40px}h1{font-size:22px;margin:0 0 12px}.f{background:#faf2f3;padding:12px 16px;font-size:16px;"
        "margin-bottom:14px}.f a{color:#8b1e2d}"
        "table{width:100%;font-size:17px}th{background:#f2dfe1;text-align:left;padding:11px 14px}td{padding:11px 14px;"
        "border-bottom:1px solid #e7dada}.n{text-align:right}"
        "th:nth-child(3),th:nth-child(4),th:nth-child(5){text-align:right}tr:nth-child(odd) td{background:#fffafa}p{font-size:17px;"
        "text-align:right}"
    )
    return page(body, css)


def tax_invoice(rng: Random, scene: str) -> str:
    """An electronic VAT invoice."""
    goods = [
        ("*办公家具*升降桌", "DX-140", "张", 4, 118500),
        ("*办公家具*人体工学椅", "YZ-09", "把", 6, 64900),
        ("*运输服务*送装", "", "次", 1, 38000),
    ]
    net = [count * price for *_, count, price in goods]
    tax = [round(value * 13 / 100) for value in net]
    total = sum(net) + sum(tax) + (90000 if scene == "sum_total" else 0)
    rows = "".join(
        f"<tr><td class=l>{g[0]}</td><td>{g[1]}</td><td>{g[2]}</td><td>{g[3]}</td><td class=n>{money(g[4])}</td><td class=n>{money(v)}"
        f"</td><td>13%</td><td class=n>{money(t)}</td></tr>"
        for g, v, t in zip(goods, net, tax, strict=True)
    )
    body = (
        f"<div class=top><div class=seal>税</div><h1>电子发票（增值税专用发票）</h1><div class=no>发票号码：{digits(rng, 20)}<br>开票日期：2025年05月19日</div></div>"
        "<table class=b><tr><td class=v>购买方</td><td class=l>名称：桐墨设计事务所<br>统一社会信用代码：91330106MA2XTL7K3Q</td>"
        "<td class=v>销售方</td><td class=l>名称：杭州榫间家居有限公司<br>统一社会信用代码：91330110MA28QW5N8C</td></tr></table>"
        "<table class=g><tr><th>项目名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th><th>税率</th><th>税额</th></tr>"
        f"{rows}<tr class=h><td>合　　计</td><td></td><td></td><td></td><td></td><td class=n>¥{money(sum(net))}</td><td></td><td class=n>"
        f"¥{money(sum(tax))}</td></tr></table>"
        f"<table class=b><tr><td class=w>价税合计（大写）</td><td class=l>ⓧ {capital(total)}</td><td class=l>（小写）¥{money(total)}</td></tr>"
        "<tr><td class=w>备注</td><td class=l colspan=2>送货地址：文三路 208 号 6 楼</td></tr></table><div class=k>开票人：岑舟</div>"
    )
    css = (
        "body{padding:30px 34px;color:#7a3b12}.top{display:flex;align-items:center;justify-content:space-between;margin-bottom:14px}"
        "h1{font-size:27px;font-weight:500;border-bottom:4px double}"
        ".seal{width:76px;height:54px;border:3px solid #c62828;border-radius:50%;color:#c62828;text-align:center;line-height:48px;"
        "font-size:24px}.no{font-size:16px;line-height:1.7;color:#222}"
        "table{width:100%}.b td,.g{border:1.5px solid #a1592a}td,th{padding:8px;font-size:17px;text-align:center;font-weight:400}"
        "td{color:#222}.g th,.v,.w{color:#7a3b12}"
        ".g th,.g td{border-right:1.5px solid #a1592a}.v{width:36px}.w{width:180px}.l{text-align:left!important}"
        ".n{text-align:right!important}.b{margin-top:-1.5px}.k{margin-top:14px;font-size:17px}"
    )
    return page(body, css, font=SERIF)


def noodle_slip(rng: Random, scene: str) -> str:
    """The bill of a noodle house on thermal paper."""
    eaten = [("牛肉拉面", 2, 2800), ("酱香豆干", 1, 900), ("凉拌木耳", 1, 1200), ("酸梅汤", 3, 600), ("茶位", 3, 200)]
    total = sum(n * p for _, n, p in eaten)
    stated = total - 100 if scene == "fine_rebate" else total + (1000 if scene == "sum_due" else 0)
    rows = "".join(f"<tr><td>{k}</td><td>×{n}</td><td>{money(p)}</td><td>{money(n * p)}</td></tr>" for k, n, p in eaten)
    cash = 15000
    body = (
        f"<h2>麦垛面馆</h2><div class=c>（学府路店）</div><div class=d></div>桌号 A12　　人数 3<br>单号 {digits(rng, 8)}<br>2025/09/14 12:37:08<div class=d></div>"
        f"<table><tr><td>品名</td><td>数量</td><td>单价</td><td>小计</td></tr>{rows}</table><div class=d></div><div class=r><span>消费合计</span>"
        f"<span>{money(total)}</span></div>"
        + (f"<div class=r><span>抹零优惠</span><span>-{money(100)}</span></div>" if scene == "fine_rebate" else "")
        + f"<div class='r big'><span>应付</span><span>{money(stated)}</span></div><div class=r><span>现金</span><span>{money(cash)}</span></div>"
        f"<div class=r><span>找零</span><span>{money(cash - stated)}</span></div><div class=d></div><div class=c>慢走，常来坐坐<br>Tel 0571-8866 3021</div>"
    )
    css = (
        "body{padding:28px 26px;font-size:20px;line-height:1.6;background:#fdfdfb}h2{text-align:center;margin:0;font-size:32px}"
        ".c{text-align:center}"
        ".d{border-top:2px dashed #333;margin:10px 0}table{width:100%}td:nth-child(n+2){text-align:right}.r{display:flex;"
        "justify-content:space-between}.big{font-size:28px;font-weight:700}"
    )
    return page(body, css, font=MONO)


def claim_form(rng: Random, scene: str) -> str:
    """A form on which travel is claimed back, with rules in green."""
    spent = [("高铁往返", 2, 110600), ("住宿（2晚）", 1, 71800), ("市内出租", 5, 18640), ("会议资料打印", 1, 9500), ("误餐补助", 0, 30000)]
    total, lent = sum(v for *_, v in spent), 200000
    rows = "".join(
        f"<tr><td>{i}</td><td class=l>{k}</td><td>{n or '/'}</td><td class=n>{'' if scene == 'zero_row' and i == 2 else money(v)}</td><td></td></tr>"
        for i, (k, n, v) in enumerate(spent, 1)
    )
    loan = f"原借款 {money(lent)} 元　　应补领 {money(total - lent)} 元" if scene == "fine_loan" else "原借款 无　　应退 /"
    body = (
        f"<h1>差 旅 费 报 销 单</h1><div class=s><span>部门：市场二部</span><span>2025 年 3 月 18 日</span><span>No. {digits(rng, 7)}</span></div>"
        "<table><tr><td>报销人</td><td class=l>屈晚晴</td><td>事由</td><td class=l colspan=2>赴武汉参加渠道会</td></tr>"
        f"<tr class=h><td>序</td><td>费用项目</td><td>附单据(张)</td><td>金额(元)</td><td>审核栏</td></tr>{rows}"
        f"<tr><td colspan=3>合　　计</td><td class=n>{money(total)}</td><td></td></tr><tr><td colspan=5 class=l>人民币（大写）：{capital(total)}</td></tr>"
        f"<tr><td colspan=5 class=l>{loan}</td></tr></table><div class=s><span>主管：</span><span>会计：</span><span>出纳：</span><span>领款人：</span></div>"
    )
    css = (
        "body{padding:34px 40px;background:#fbfffb;color:#123}h1{text-align:center;color:#1b6b3a;font-size:30px;border-bottom:3px "
        "double #1b6b3a;width:460px;margin:0 auto 18px;padding-bottom:6px}"
        ".s{display:flex;justify-content:space-between;font-size:18px;margin:10px 0}table{width:100%}td{border:1.5px solid #1b6b3a;"
        "padding:10px;font-size:19px;text-align:center;height:46px}"
        ".h td{color:#1b6b3a}.l{text-align:left}.n{text-align:right}"
    )
    return page(body, css, font=HEI)


def goods_note(rng: Random, scene: str) -> str:
    """A delivery note of a wholesaler, blue carbon copy."""
    sent = [
        ("透明胶带 48mm", "卷", 60, 380),
        ("牛皮纸箱 5号", "个", 200, 165),
        ("气泡膜 50cm", "卷", 8, 4650),
        ("打包绳", "捆", 15, 1280),
        ("快递袋 28×42", "包", 24, 2150),
    ]
    total = sum(n * p for *_, n, p in sent)
    rows = ""
    for index, (what, unit, count, price) in enumerate(sent):
        value = money(count * price)
        if scene == "zero_amount" and index == 2:
            value = "0.00"
        rows += cells(what, unit, str(count), money(price), value, "")
    if scene == "fine_gift":
        rows += cells("封箱器（赠品）", "把", "2", "0.00", "0.00", "赠")
    body = (
        f"<div class=t><div><h1>云栈包装批发部</h1>主营：纸箱、胶带、填充材料</div><div class=n2>送 货 单<br><small>№ {digits(rng, 7)}</small></div></div>"
        "<div class=i>收货单位：小满手作　　　日期：2025.07.22　　　电话：138****6120</div><table>"
        + cells("品名规格", "单位", "数量", "单价", "金额", "备注", tag="th")
        + rows
        + f"<tr><td colspan=4>合计金额（大写）{capital(total)}</td><td class=n>{money(total)}</td><td></td></tr></table>"
        "<div class=i>白：存根　红：客户　黄：记账　　　　送货人：老邱　　　　收货人签收：</div>"
    )
    css = (
        "body{padding:30px;color:#1c3f94;background:#fdfdff}.t{display:flex;justify-content:space-between;font-size:17px}h1{margin:0 0 "
        "4px;font-size:28px}.n2{font-size:27px;text-align:center}"
        "small{font-size:18px;color:#b22}.i{font-size:18px;margin:14px 0}table{width:100%}th,td{border:1px solid #1c3f94;padding:9px "
        "12px;font-size:19px}.n{text-align:right;color:#222}"
    )
    return page(body, css)


def school_fees(rng: Random, scene: str) -> str:
    """A school's fees paid, in a mini program: due, waived and received side by side."""
    fees = [
        ("学费", 580000, 0),
        ("住宿费", 120000, 0),
        ("教材费", 63500, 0),
        ("校服费", 48000, 0),
        ("军训服装", 16000, 16000 if scene == "fine_waived" else 0),
    ]
    rows, paid = "", 0
    for what, due, waived in fees:
        got = 0 if scene == "zero_paid" and what == "学费" else due - waived
        paid += due - waived
        rows += f"<tr><td>{what}</td><td>{money(due)}</td><td>{money(waived)}</td><td><b>{money(got)}</b></td></tr>"
    body = (
        "<header>✕　缴费凭证<i>•••　◎</i></header><div class=tick>✓</div><h2>缴费成功</h2><div class=sub>青禾职业技术学院 · 2025-2026学年</div>"
        f"<div class=card><div class=k><span>学生</span><span>庄以宁</span></div><div class=k><span>学号</span><span>{digits(rng, 10)}</span></div>"
        "<div class=k><span>缴费时间</span><span>2025-08-28 19:02</span></div></div>"
        f"<div class=card><table><tr><th>项目</th><th>应缴</th><th>减免</th><th>已缴</th></tr>{rows}</table>"
        f"<div class='k sum'><span>已缴合计</span><span>¥{money(paid)}</span></div></div><div class=note>电子票据将在 3 个工作日内开具</div>"
    )
    css = (
        "body{background:#eef7f4;padding-bottom:24px}header{background:#fff;padding:14px 16px;font-size:17px}header i{float:right;"
        "font-style:normal}"
        ".tick{width:54px;height:54px;border-radius:50%;background:#10a37f;color:#fff;font-size:32px;text-align:center;"
        "line-height:54px;margin:22px auto 8px}"
        "h2{text-align:center;margin:0;font-size:21px}.sub,.note{text-align:center;color:#5b6b66;font-size:14px;margin:6px}"
        ".card{background:#fff;border-radius:10px;margin:14px;padding:12px 14px}"
        ".k{display:flex;justify-content:space-between;font-size:15px;padding:6px 0}table{width:100%;font-size:15px}th{color:#6a7a75;"
        "font-weight:400}th,td{padding:8px 2px;text-align:right}"
        "th:first-child,td:first-child{text-align:left}.sum{border-top:1px dashed #bbb;margin-top:8px;font-size:18px;font-weight:700;color:#0b7f62}"
    )
    return page(body, css)


def flat_bill(rng: Random, scene: str) -> str:
    """The monthly bill of a rented flat, in dark print on a phone."""
    rent, power, water, net, care = 285000, 143 * 62, 6 * 415, 6000, 12000
    rows = [
        ("租", "房租", "10月01日 – 10月31日", rent),
        ("电", "电费", "143 度 × 0.62 元", power),
        ("水", "水费", "6 吨 × 4.15 元", water),
        ("网", "宽带", "包月", net),
        ("物", "物业服务", "每月", care),
    ]
    if scene == "fine_credit":
        rows.append(("抵", "上月多缴抵扣", "9月电费", -3520))
    total = sum(v for *_, v in rows) + (20000 if scene == "sum_due" else 0)
    lines = "".join(f"<li><em>{icon}</em><div>{k}<small>{s}</small></div><b>{money(v)}</b></li>" for icon, k, s, v in rows)
    body = (
        "<div class=st>18:40<span>◐ 4G ▰▰▱</span></div><h1>10月账单</h1>"
        f"<div class=h>槐荫里公寓 3栋 {digits(rng, 3)} 室<span>待支付</span></div><ul>{lines}</ul>"
        f"<div class=tot>本期应付<strong><small>¥</small>{money(total)}</strong></div><div class=btn>去支付</div><div class=tip>请于 10月08日 前完成</div>"
    )
    css = (
        "body{background:#14161b;color:#e9ecf2;padding:0 18px 22px}.st{font-size:13px;padding:10px 0}.st span{float:right}"
        "h1{font-size:27px;margin:12px 0 6px}.h{font-size:15px;color:#aeb6c4}"
        ".h span{float:right;color:#ffb84d}ul{list-style:none;padding:0;margin:18px 0}li{display:flex;align-items:center;"
        "background:#1e222a;border-radius:12px;padding:13px 14px;margin-bottom:9px;font-size:16px}"
        "em{font-style:normal;width:32px;height:32px;line-height:32px;text-align:center;border-radius:16px;background:#33405a;"
        "margin-right:12px;font-size:15px}li small{display:block;color:#9aa3b2;font-size:13px}li b{margin-left:auto;font-weight:500}"
        ".tot{display:flex;justify-content:space-between;align-items:baseline}"
        ".tot strong{font-size:29px;color:#7fe0b0}.tot small{font-size:17px}.btn{background:#2f9e6d;text-align:center;"
        "border-radius:26px;padding:13px;font-size:17px;margin-top:16px}"
        ".tip{text-align:center;color:#aeb6c4;font-size:13px;margin-top:10px}"
    )
    return page(body, css)


def yearly_tax(rng: Random, scene: str) -> str:
    """A summary of the yearly settlement of income tax."""
    income = [("工资薪金", 14832000), ("劳务报酬（减除后）", 960000)]
    minus = [("基本减除费用", 6000000), ("三险一金", 2676000), ("赡养老人", 3600000), ("住房贷款利息", 1200000)]
    earned, spared = sum(v for _, v in income), sum(v for _, v in minus)
    taxable = earned - spared
    shown = taxable - 600000 if scene == "sum_taxable" else taxable
    owed, held = shown * 3 // 100, 98480

    def block(number: str, name: str, rows: list[tuple[str, int]], total: str, value: int) -> str:
        lines = "".join(f"<dl><dt>{k}</dt><dd>{money(v)}</dd></dl>" for k, v in rows)
        return f"<fieldset><legend>{number} {name}</legend>{lines}<dl class=s><dt>{total}</dt><dd>{money(value)}</dd></dl></fieldset>"

    body = (
        f"<div class=a><b>综合所得年度汇算</b><span>纳税人：荀*嘉　申报编号 {digits(rng, 12)}</span></div><div class=w>"
        + block("①", "收入", income, "收入合计", earned)
        + block("②", "减除与扣除", minus, "扣除合计", spared)
        + f"</div><div class=res><div>应纳税所得额<br><small>收入合计 − 扣除合计</small><strong>{money(shown)}</strong></div>"
        f"<div>应纳税额<br><small>适用税率 3%，速算扣除数 0</small><strong>{money(owed)}</strong></div><div>已预缴税额<br><small>2024年度</small><strong>"
        f"{money(held)}</strong></div>"
        f"<div class=x>{'应补' if owed > held else '应退'}税额<br><small>与已预缴之差</small><strong>{money(abs(owed - held))}</strong></div></div>"
    )
    css = (
        "body{background:#f5f8fc;padding:26px 34px}.a{display:flex;justify-content:space-between;font-size:17px;margin-bottom:16px}.a "
        "b{font-size:23px;color:#11519e}.w{display:flex;gap:20px}"
        "fieldset{flex:1;background:#fff;border:1px solid #bfd2ea;border-radius:6px}legend{color:#11519e;font-size:18px}"
        "dl{display:flex;justify-content:space-between;margin:10px 6px;font-size:17px}"
        ".s{border-top:1px solid #bfd2ea;padding-top:10px;font-weight:700}dd{margin:0}.res{display:flex;margin-top:20px;"
        "background:#fff}.res div{flex:1;padding:18px;border:1px solid #dbe5f2;font-size:17px}"
        "small{color:#5c6b80;font-size:15px}strong{display:block;font-size:25px;margin-top:8px}.x strong{color:#c2410c}"
    )
    return page(body, css)


PLATES = (
    Plate(
        name="zh-wagecard",
        draw=wage_card,
        width=390,
        scale=2,
        smallest=26,
        takes=(Take(scene="zero_base", kind="payslip", text="这是我上个月的工资单"), Take(scene="fine_absence", kind="payslip")),
    ),
    Plate(
        name="zh-wagestrip",
        draw=wage_strip,
        width=1240,
        smallest=18,
        paper=True,
        takes=(Take(scene="sum_net", kind="payslip"), Take(scene="fine_strip", kind="payslip", text="收入证明附件")),
    ),
    Plate(
        name="zh-bankflow",
        draw=bank_flow,
        width=1260,
        takes=(Take(scene="sum_balance"), Take(scene="zero_balance"), Take(scene="fine_flow", text="四月流水")),
    ),
    Plate(name="zh-taxinvoice", draw=tax_invoice, width=1200, takes=(Take(scene="sum_total", unsure=(TOTAL,)), Take(scene="fine_invoice"))),
    Plate(
        name="zh-noodleslip",
        draw=noodle_slip,
        width=470,
        scale=1.5,
        smallest=28,
        paper=True,
        takes=(Take(scene="sum_due", unsure=(TOTAL,)), Take(scene="fine_rebate"), Take(scene="fine_cash")),
    ),
    Plate(
        name="zh-claimform",
        draw=claim_form,
        width=960,
        smallest=18,
        paper=True,
        takes=(Take(scene="zero_row", unsure=(SUM, TOTAL)), Take(scene="fine_loan"), Take(scene="fine_claim", text="三月差旅报销，请审批")),
    ),
    Plate(
        name="zh-goodsnote",
        draw=goods_note,
        width=1000,
        smallest=18,
        paper=True,
        takes=(Take(scene="zero_amount", unsure=(SUM, TOTAL)), Take(scene="fine_gift")),
    ),
    Plate(
        name="zh-schoolfees",
        draw=school_fees,
        width=400,
        scale=2,
        smallest=28,
        takes=(Take(scene="zero_paid", unsure=(SUM, TOTAL)), Take(scene="fine_waived")),
    ),
    Plate(
        name="zh-flatbill", draw=flat_bill, width=375, scale=3, smallest=39, takes=(Take(scene="sum_due", unsure=(TOTAL,)), Take(scene="fine_credit"))
    ),
    Plate(name="zh-yearlytax", draw=yearly_tax, width=1220, smallest=16, takes=(Take(scene="sum_taxable"), Take(scene="fine_tax"))),
)
