"""Invoices in Chinese, quotations, bills of utilities and hospitals, claims of expenses."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchid_page import ORDER, SUM, ZERO, Item, capital, doc, head, m, pairs, sheet, status, total, tr
from tests.generator.web.page import Page


def vat_zh(rng: Random) -> Iterator[Page]:
    """A VAT invoice on paper, tax on each line."""
    css = """body{padding:30px 36px;font-family:'Noto Serif CJK SC',serif;color:#3b2a1a}h1{text-align:center;color:#8a4b1e;font-size:26px;
letter-spacing:4px}
.i{display:flex;justify-content:space-between;margin:10px 0}table{border:1.5px solid #8a4b1e}td,th{border-right:1px solid #8a4b1e;padding:6px 8px}
th{border-bottom:1px solid #8a4b1e;color:#8a4b1e;text-align:center}.s td{border-top:1px solid #8a4b1e}.b{border:1.5px solid #8a4b1e;padding:8px 12px}
"""
    lines = [("*办公用品*复印纸", "A4 70g", "箱", "20", "130.00", 260000, 33800), ("*办公用品*文件柜", "", "个", "3", "480.00", 144000, 18720)]
    lines += [("*计算机配件*键盘", "K120", "只", "10", "65.00", 65000, 8450)]

    def draw(rows: list[tuple[str, str, str, str, str, int, int]], slip: int) -> str:
        body = "".join(tr((*row[:5], m(row[5]), "13%", m(row[6]))) for row in rows)
        net, tax = total(rows, 5), total(rows, 6)
        body += tr(("合　计", "", "", "", "", f"¥{m(net)}", "", f"¥{m(tax)}"), cls="s")
        due = net + tax + slip
        return doc(
            css,
            f"""<h1>增值税专用发票</h1><div class=i><span>发票代码 3300{rng.randrange(100000, 999999)}</span><span>开票日期：2024年06月18日</span></div>
<div class=b style="border-bottom:0">购买方名称：杭州知行咨询有限公司　　开户行：文晖支行</div>
<table><tr><th>货物或应税劳务名称</th><th>规格型号</th><th>单位</th><th>数量</th><th>单价</th><th>金额</th><th>税率</th><th>税额</th></tr>{body}</table>
<div class=b style="border-top:0">价税合计（大写）　{capital(due)}　　　　（小写）<b>¥{m(due)}</b></div>
<div class=b style="border-top:0">销售方名称：杭州文渊办公用品有限公司　　备注：</div><div class=i><span>收款人：王敏</span><span>复核：李芸</span><span>开票人：赵洁</span></div>""",
            "zh",
        )

    yield sheet("invoice_vat_zh-with_tax", draw(lines, 10000), 1040, SUM, scale=1.5, print_px=15, paper=True, kind="invoice")
    cut = ("*办公用品*复印纸 折扣", "", "", "", "", -26000, -3380)
    yield sheet("invoice_vat_zh-discount_line", draw([lines[0], cut, *lines[1:]], 0), 1040, scale=1.5, print_px=15, paper=True, kind="invoice")


def digital_zh(rng: Random) -> Iterator[Page]:
    """An electronic invoice in a wallet of invoices on a phone."""
    css = """body{background:#eef1f6}.b{text-align:center;font-size:17px;padding:8px 0 12px;background:#fff}.c{background:#fff;margin:12px;
border-radius:10px;padding:14px 16px}
.c h3{font-size:17px}.k{color:#1a66ff;font-size:28px;font-weight:700}.p{display:flex;justify-content:space-between;padding:5px 0}.p span{color:#777}
.p b{font-weight:400}
.g{border-top:1px solid #eee;padding-top:8px;margin-top:8px}"""

    def draw(lines: list[tuple[str, int, str, str]], tax: int) -> str:
        net = total(lines)
        goods = "".join(
            f"<div class=g><b>{name}</b>{pairs([('金额', m(cents)), ('税率', rate), ('税额', levy)])}</div>" for name, cents, rate, levy in lines
        )
        sums = [("合计金额", f"¥{m(net)}"), ("合计税额", f"¥{m(tax)}"), ("价税合计", f"¥{m(net + tax)}")]
        return doc(
            css,
            f"""{status("14:3" + str(rng.randrange(10)))}<div class=b>发票详情</div><div class=c><h3>电子发票（普通发票）</h3><div class=k>¥{m(net + tax)}</div>
{pairs([("销售方", "深圳途远科技有限公司"), ("开票日期", "2025-02-27"), ("状态", "正常")])}</div><div class=c><h3>项目明细</h3>{goods}</div>
<div class=c>{pairs(sums)}</div>""",
            "zh",
        )

    lines = [
        ("*信息技术服务*软件维护", 500000, "6%", "300.00"),
        ("*电子产品*扫描枪", 120000, "13%", "0.00"),
        ("*电子产品*打印机", 240000, "13%", "312.00"),
    ]
    page = draw(lines, 76800)
    yield sheet("invoice_phone_zh-tax_zero", page, 390, ZERO, unsure=[SUM], scale=2, print_px=15)
    lines = [("*图书*技术手册", 36000, "免税", "***"), ("*电子产品*路由器", 150000, "13%", "195.00"), ("*现代服务*安装服务", 20000, "6%", "12.00")]
    yield sheet("invoice_phone_zh-exempt", draw(lines, 20700), 390, scale=2, print_px=15)


def power_zh(rng: Random) -> Iterator[Page]:
    """A bill for electricity with steps of price, on a phone."""
    css = """body{background:#f2f8f4}.h{background:#00866b;color:#fff;padding-bottom:18px;text-align:center}.h i{font-style:normal;font-size:38px;
font-weight:700}
.c{background:#fff;margin:12px;border-radius:8px;padding:12px 14px}td,th{padding:8px 2px;font-size:14px}th{color:#667}.p{display:flex;
justify-content:space-between;
padding:6px 0}.p b{font-weight:500}"""

    def draw(used: tuple[int, int, int], after: list[Item], slip: int) -> str:
        prices = (5380, 5880, 8380)
        sums = [round(kwh * price / 100) for kwh, price in zip(used, prices, strict=True)]
        steps = zip(("第一档", "第二档", "第三档"), used, prices, sums, strict=True)
        rows = "".join(tr((step, str(kwh), f"{price / 10000:.4f}", m(cents))) for step, kwh, price, cents in steps)
        due = sum(sums) + total(after) + slip
        return doc(
            css,
            f"""<div class=h>{status("19:2" + str(rng.randrange(10)), "#fff")}<div style="padding:4px 0 10px">电费账单 2025年07月</div>应交电费（元）<br>
<i>{m(due)}</i></div>
<div class=c>户名：*建国　用电地址：云栖花园3幢<br>本期电量：{sum(used)} 千瓦时</div>
<div class=c><table>{head(("阶梯", "电量", "单价", "金额"), 1)}{rows}</table></div>
<div class=c>{pairs([("电费小计", m(sum(sums))), *((a, m(b)) for a, b in after), ("应交合计", m(due))])}</div>""",
            "zh",
        )

    yield sheet("power_zh-due", draw((230, 100, 0), [("违约金", 0)], 4500), 375, SUM, scale=2, print_px=14)
    yield sheet("power_zh-prepaid", draw((200, 0, 0), [("上期余额抵扣", -2160), ("违约金", 0)], 0), 375, scale=2, print_px=14)


def phone_zh(rng: Random) -> Iterator[Page]:
    """A bill of a mobile network on paper."""
    css = """body{padding:36px 42px;font-size:16px}.t{display:flex;justify-content:space-between;border-bottom:4px solid #0077c8;padding-bottom:10px}
h1{font-size:22px;color:#0077c8}
td,th{padding:7px 12px;border-bottom:1px solid #ccd}th{background:#eaf4fb}.s td{font-weight:700}"""

    def draw(items: list[Item], due: int) -> str:
        rows = "".join(tr((a, m(b))) for a, b in items) + tr(("费用合计", m(due)), cls="s")
        return doc(
            css,
            f"""<div class=t><h1>客户账单</h1><span>账期 2025年01月01日-2025年01月31日</span></div>
<p style="margin:14px 0">客户：吴*霞　　品牌：畅享家庭　　账单编号：{rng.randrange(10**8, 10**9)}</p>
<table><tr><th>费用项目</th><th class=n>金额（元）</th></tr>{rows}</table><p style="margin-top:12px">打印渠道：营业厅自助终端</p>""",
            "zh",
        )

    items = [("套餐及固定费", 12900), ("语音通信费", 1845), ("上网流量费", 2000), ("短信彩信费", 130), ("增值业务费", 600)]
    yield sheet("phone_bill_zh-sum", draw(items, total(items) - 3000), 700, SUM, scale=1.6, print_px=16, paper=True)
    items = [("套餐及固定费", 9900), ("语音通信费", 0), ("上网流量费", 1500), ("代收业务费", 0), ("合约优惠", -3000), ("积分抵扣", -500)]
    yield sheet("phone_bill_zh-free_calls", draw(items, total(items)), 700, scale=1.6, print_px=16, paper=True)


def clinic_zh(rng: Random) -> Iterator[Page]:
    """A hospital's receipt for out-patients."""
    css = """body{padding:30px 36px;font-family:'Noto Serif CJK SC',serif}h1{text-align:center;font-size:22px}.i{display:flex;
justify-content:space-between;margin:8px 0}
table{border-top:2px solid #000;border-bottom:2px solid #000}td,th{padding:6px 8px}th{border-bottom:1px solid #000}.g{display:grid;
grid-template-columns:1fr 1fr;
column-gap:60px;margin-top:10px}.p{display:flex;justify-content:space-between}.p b{font-weight:400}"""

    def draw(lines: list[tuple[str, str, int, int]], blank: int, pool: int, own: int) -> str:
        due = sum(line[2] * line[3] for line in lines)
        rows = ""
        for at, (name, unit, count, price) in enumerate(lines):
            rows += tr((name, unit, str(count), m(price), m(0 if at == blank else count * price)))
        paid = [("医保统筹基金支付", m(pool)), ("个人账户支付", m(own)), ("其他支付", m(0)), ("个人现金支付", m(due - pool - own))]
        return doc(
            css,
            f"""<h1>清河区人民医院门诊收费票据</h1><div class=i><span>姓名：林*</span><span>性别：女</span><span>门诊号：{rng.randrange(10**6, 10**7)}</span>
<span>2025-03-12</span></div><table>{head(("项目名称", "单位", "数量", "单价", "金额"), 2)}{rows}</table>
<div class=i><b>合计（大写）{capital(due)}</b><b>￥{m(due)}</b></div><div class=g>{pairs(paid)}</div><div class=i><span>收费员：0317</span><span>收款单位（章）</span>
</div>""",
            "zh",
        )

    lines = [("普通挂号费", "次", 1, 1200), ("血常规检查", "次", 1, 2000), ("胸部X线检查", "次", 1, 8500), ("阿莫西林胶囊", "盒", 2, 1460)]
    yield sheet("clinic_zh-amount_zero", draw(lines, 2, 8000, 4000), 820, ZERO, unsure=[SUM], scale=1.6, print_px=15, paper=True)
    lines = [("专家挂号费", "次", 1, 5000), ("彩色超声检查", "次", 1, 12000), ("尿常规检查", "次", 1, 1500), ("维生素C片", "瓶", 1, 860)]
    yield sheet("clinic_zh-no_account", draw(lines, -1, 9800, 0), 820, scale=1.6, print_px=15, paper=True)


def quote_zh(rng: Random) -> Iterator[Page]:
    """A quotation on a desktop."""
    css = """body{padding:34px 44px;background:#fff;font-size:15px}h1{font-size:28px;color:#d46b08}.t{display:flex;justify-content:space-between;
margin-bottom:20px}
th{background:#d46b08;color:#fff;padding:9px 10px}td{padding:9px 10px;border-bottom:1px solid #f0d9c4}.e{margin-left:auto;width:320px;margin-top:12px}
.p{display:flex;justify-content:space-between;padding:4px 10px}.z{background:#fff3e6;font-size:18px}"""

    def draw(lines: list[tuple[str, str, int, int, str]], amounts: list[int], cut: int) -> str:
        rows = "".join(
            tr((str(at), a, b, str(c), m(d), m(cents), note)) for at, ((a, b, c, d, note), cents) in enumerate(zip(lines, amounts, strict=True), 1)
        )
        sums = [("小计", m(sum(amounts))), *([("优惠", m(-cut))] if cut else [])]
        return doc(
            css,
            f"""<div class=t><div><h1>报价单</h1>QT-2025-{rng.randrange(100, 999)}</div><div>苏州蓝格装饰工程有限公司<br>报价日期 2025-05-08　有效期 30 天</div></div>
<p style="margin-bottom:10px">致：吴中区实验幼儿园</p>
<table><tr><th>#</th><th>项目</th><th>单位</th><th class=n>数量</th><th class=n>单价</th><th class=n>金额</th><th>备注</th></tr>{rows}</table>
<div class=e>{pairs(sums)}{pairs([("总计（含税）", "¥" + m(sum(amounts) - cut))], cls="p z")}</div>""",
            "zh",
        )

    lines = [
        ("PVC地板铺设", "㎡", 120, 8500, "含辅料"),
        ("墙面乳胶漆", "㎡", 260, 2800, ""),
        ("软包护角", "米", 45, 3200, "防撞"),
        ("成品窗帘", "套", 8, 42000, ""),
    ]
    amounts = [line[2] * line[3] for line in lines]
    wrong = [amounts[0], amounts[1] + 100000, *amounts[2:]]
    yield sheet("quote_zh-line", draw(lines, wrong, 0), 960, SUM, unsure=[ORDER], scale=1.4, print_px=15)
    yield sheet("quote_zh-rounded_off", draw(lines, amounts, 8000), 960, scale=1.4, print_px=15)


def claim_zh(rng: Random) -> Iterator[Page]:
    """A claim of expenses on paper."""
    css = """body{padding:36px 40px;font-family:'WenQuanYi Zen Hei';font-size:16px}h1{text-align:center;font-size:24px;text-decoration:underline}
.i{display:flex;justify-content:space-between;margin:12px 0}td,th{border:1px solid #000;padding:8px 12px;height:40px}th{text-align:center}"""

    def draw(lines: list[tuple[str, str, str, int]], gap: int, advance: int) -> str:
        due = total(lines, 3)
        rows = "".join(tr((a, b, c, "" if at == gap else m(d))) for at, (a, b, c, d) in enumerate(lines))
        rows += tr(("", "", "", "")) * (6 - len(lines)) + tr(("合计", "", str(sum(int(line[2]) for line in lines)), m(due)))
        return doc(
            css,
            f"""<h1>费用报销单</h1><div class=i><span>部门：工程部</span><span>报销人：贺一凡</span><span>2025年03月{rng.randrange(10, 29)}日</span></div>
<table><tr><th>费用类别</th><th>事由</th><th>单据张数</th><th>金额（元）</th></tr>{rows}</table>
<div class=i><span>金额大写：{capital(due)}</span><span>原借款：{m(advance)}</span><span>应补付：{m(due - advance)}</span></div>
<div class=i><span>审批：</span><span>财务：</span><span>领款人：</span></div>""",
            "zh",
        )

    lines = [("交通费", "高铁往返", "2", 110600), ("住宿费", "宾馆2晚", "1", 71600), ("餐补", "3天", "3", 30000), ("市内交通", "出租车", "5", 18450)]
    yield sheet("claim_zh-lodging_blank", draw(lines, 1, 0), 820, ZERO, unsure=[SUM], scale=1.5, print_px=16, paper=True)
    yield sheet("claim_zh-spare_rows", draw(lines[:3], -1, 200000), 820, scale=1.5, print_px=16, paper=True)


TEMPLATES = (vat_zh, digital_zh, power_zh, phone_zh, clinic_zh, quote_zh, claim_zh)
