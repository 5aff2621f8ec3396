"""The shipped samples: `python -m tests.generator.samples` draws them into policies/samples, with `cases.jsonl` and `truth.jsonl`.

Each is what a person might upload; the demo, the tests and the README use them.
"""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from pipeline.cases import read_manifest
from pipeline.reviewer import Reviewer
from tests.drawing import Sheet, seed_picture
from tests.files import samples as files

FOLDER = Path(__file__).parent.parent.parent / "policies" / "samples"
WECHAT, PHONE = "tea_house88", "13812345678"


def png(image: Image.Image) -> bytes:
    """Small: few colours, and packed well."""
    sink = io.BytesIO()
    image.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(sink, "PNG", optimize=True)
    return sink.getvalue()


def shop(title: str, back: str = "#eef2f5", accent: str = "#ff5000", buy: str = "立即购买", width: int = 750, height: int = 1100) -> Sheet:
    """A product page without its price: a picture of the thing, its title, and the bar with the button."""
    sheet = Sheet(width, height)
    sheet.draw.rectangle((0, 0, width, 520), fill=back)
    sheet.draw.ellipse((width // 2 - 150, 130, width // 2 + 150, 430), fill="#ffffff", outline="#c8d0d6", width=4)
    sheet.draw.rectangle((width // 2 - 70, 90, width // 2 + 70, 150), fill="#c8d0d6")
    sheet.text(40, 690, title, 34)
    sheet.draw.rounded_rectangle((40, height - 120, width - 40, height - 40), 40, fill=accent)
    sheet.text(width // 2 - 70, height - 106, buy, 34, "#ffffff")
    return sheet


def rows(title: str, lines: list[tuple[str, str]], total: tuple[str, str], background: str = "#f5f5f5", note: str = "") -> Sheet:
    """A checkout: names to the left, amounts to the right, the total below a rule."""
    sheet = Sheet(750, 300 + 72 * (len(lines) + 2), background)
    sheet.draw.rectangle((0, 0, 750, 96), fill="#ffffff")
    sheet.text(40, 26, title, 36)
    y = 140
    for name, amount in lines:
        sheet.text(50, y, name, 28, "#333333")
        sheet.text(700, y, amount, 28, "#333333", right=True)
        y += 72
    sheet.draw.line((50, y, 700, y), fill="#cccccc", width=2)
    sheet.text(50, y + 24, total[0], 34)
    sheet.text(700, y + 20, total[1], 40, "#e02020", right=True)
    if note:
        sheet.text(50, y + 110, note, 24, "#666666")
    return sheet


def clean() -> Sheet:
    """A page on which nothing is wrong."""
    sheet = shop("纯棉四件套 1.8米床 简约条纹")
    sheet.text(40, 560, "¥199", 68, "#e02020")
    sheet.text(230, 592, "¥398", 30, "#999999", struck=True)
    sheet.text(340, 592, "5折", 28, "#e02020")
    sheet.text(40, 770, "月销 3200+   好评率 97%", 26, "#666666")
    sheet.text(40, 830, "包邮   48小时内发货   7天无理由退换", 26, "#444444")
    return sheet


def disclosed() -> Sheet:
    """A page that says openly what comes on top."""
    sheet = shop("生日蛋糕 8寸 鲜果奶油")
    sheet.text(40, 560, "¥168", 68, "#e02020")
    sheet.text(40, 770, "包装费10元，下单时一并收取", 30, "#222222")
    sheet.text(40, 830, "同城配送 2小时送达", 26, "#444444")
    return sheet


def absolute() -> Sheet:
    """Superlatives that the advertising law forbids."""
    sheet = shop("全网最低价 第一品牌 破壁机", back="#fdeaea")
    sheet.text(40, 560, "¥599", 68, "#e02020")
    sheet.text(40, 770, "国家级品质，销量第一", 30)
    return sheet


def english(price: str, old: str, badge: str, title: str) -> Sheet:
    """An English product page."""
    sheet = shop(title, back="#e8eef7", accent="#1a7f37", buy="Add to cart")
    sheet.text(40, 560, price, 68, "#b12704")
    sheet.text(250, 592, old, 30, "#777777", struck=True)
    sheet.draw.rounded_rectangle((380, 584, 540, 632), 8, fill="#b12704")
    sheet.text(396, 590, badge, 28, "#ffffff")
    sheet.text(40, 770, "4.7 stars  1,284 reviews", 26, "#555555")
    sheet.text(40, 830, "Free shipping. Arrives in 3 days.", 26, "#333333")
    return sheet


def payslip() -> Sheet:
    """A payslip whose deductions and net pay do not come from its gross pay."""
    sheet = Sheet(900, 760)
    sheet.text(340, 40, "工资条 2026年10月", 34)
    table = [("姓名", "李*", "部门", "市场部"), ("基本工资", "8000.00", "社保", "840.00"), ("绩效奖金", "2000.00", "公积金", "600.00"), ("交通补贴", "300.00", "个人所得税", "145.00"),
             ("应发合计", "10300.00", "扣款合计", "1585.00"), ("实发工资", "9715.00", "", "")]  # fmt: skip
    for number, cells in enumerate(table):
        y = 130 + number * 90
        sheet.draw.line((40, y - 24, 860, y - 24), fill="#bbbbbb")
        for column, text in enumerate(cells):
            if text:
                sheet.text(60 + column * 205, y, text, 28)
    return sheet


def receipt() -> Sheet:
    """A consistent till receipt."""
    sheet = Sheet(520, 900, "#fbfaf6")
    sheet.text(130, 40, "GREEN CORNER MARKET", 26)
    sheet.text(150, 84, "12 Mill Lane, Springton", 20, "#444444")
    sheet.text(40, 140, "Receipt 4471   2026-10-30 18:22", 20, "#444444")
    y = 200
    for name, amount in (("Oat milk 1L", "3.20"), ("Rye bread", "4.10"), ("Coffee beans 500g", "11.50"), ("Bananas", "1.95")):
        sheet.text(40, y, name, 24)
        sheet.text(480, y, amount, 24, right=True)
        y += 50
    for name, amount in (("SUBTOTAL", "20.75"), ("SALES TAX 8%", "1.66"), ("TOTAL", "$22.41"), ("CASH", "25.00"), ("CHANGE", "2.59")):
        y += 50
        sheet.text(40, y, name, 26)
        sheet.text(480, y, amount, 26, right=True)
    return sheet


def chat() -> Sheet:
    """A chat in which the seller leads the buyer away."""
    sheet = Sheet(750, 900, "#ededed")
    for y, left, words in (
        (60, True, "亲，这款还有货吗？"),
        (190, False, "有的，平台价贵"),
        (320, False, f"加微 信 {WECHAT} 私聊更优惠"),
        (450, False, f"或者打我电话 {PHONE}"),
        (580, True, "好的"),
    ):
        x = 110 if left else 170
        sheet.draw.rounded_rectangle((x, y, x + 470, y + 84), 14, fill="#ffffff" if left else "#95ec69")
        sheet.draw.rectangle((30, y, 100, y + 70) if left else (656, y, 726, y + 70), fill="#9bb5cf")
        sheet.text(x + 22, y + 20, words, 28)
    return sheet


def invoice() -> bytes:
    """A two-page PDF invoice that holds."""
    pages = []
    for number in (1, 2):
        sheet = Sheet(900, 1200)
        sheet.text(60, 60, "INVOICE", 44)
        sheet.text(60, 130, "Northwind Paper Co.", 26)
        sheet.text(620, 130, f"Invoice no. 2231  page {number} of 2", 20)
        if number == 1:
            y = 240
            for cells in (
                ("Description", "Qty", "Unit price", "Amount"),
                ("Copy paper A4", "10", "4.50", "45.00"),
                ("Envelopes C5", "4", "6.25", "25.00"),
                ("Ink cartridge", "2", "30.00", "60.00"),
            ):
                for x, text in zip((60, 420, 560, 740), cells, strict=True):
                    sheet.text(x, y, text, 24)
                y += 56
            for name, amount in (("Subtotal", "130.00"), ("VAT 20%", "26.00"), ("Total due", "£156.00")):
                y += 56
                sheet.text(520, y, name, 26)
                sheet.text(740, y, amount, 26)
        else:
            sheet.lines(60, 260, ["Terms: payment within 30 days.", "Thank you for your business."], 24)
        pages.append(sheet.image)
    sink = io.BytesIO()
    pages[0].save(sink, "PDF", save_all=True, append_images=pages[1:], resolution=110, creationDate=time.gmtime(0), modDate=time.gmtime(0))
    return sink.getvalue()


def drawn(make: Callable[[], Sheet]) -> Callable[[], bytes]:
    """The sheet as a PNG."""
    return lambda: png(make().image)


LISTING = {"title": "手工陶瓷茶具", "price": 299, "currency": "CNY"}
MONEY = ["pricing.*"]
Sample = tuple[str, str | None, Callable[[], bytes] | None, dict[str, Any], dict[str, Any]]
SAMPLES: list[Sample] = [
    ("seed", "seed.png", drawn(seed_picture), {"text": "价格比宣传低了一半", "context": {"surface": "ticket"}}, {"must": ["pricing.expired_offer", "pricing.fine_print"], "decision": ["review", "reject"]}),
    ("clean-page", "clean-page.png", drawn(clean), {"context": {"surface": "listing", "listing": {"price": 199, "currency": "CNY", "original_price": 398}}}, {"must_not": MONEY, "decision": ["approve"]}),
    ("hidden-fee", "hidden-fee.png", drawn(lambda: rows("确认订单", [("手工陶瓷茶具 x1", "¥299.00"), ("运费", "¥0.00"), ("包装费", "¥30.00")], ("合计", "¥329.00"))),
     {"text": "结账时比页面多了30块", "context": {"surface": "ticket", "listing": LISTING}}, {"must": ["pricing.hidden_fee"], "decision": ["review", "reject"]}),
    ("disclosed-fee", "disclosed-fee.png", drawn(disclosed), {"context": {"surface": "listing", "listing": {"price": 168, "currency": "CNY"}}}, {"must_not": MONEY, "decision": ["approve"]}),
    ("false-discount", "false-discount.png", drawn(lambda: english("$80", "$100", "50% off", "Trail running shoes")), {"context": {"surface": "listing"}}, {"must": ["pricing.false_discount"], "decision": ["review", "reject"]}),
    ("honest-discount", "honest-discount.png", drawn(lambda: english("$64", "$80", "20% off", "Canvas backpack 20 L")), {"context": {"surface": "listing"}}, {"must_not": MONEY, "decision": ["approve"]}),
    ("wrong-total", "wrong-total.png", drawn(lambda: rows("Order summary", [("Canvas backpack", "$64.00"), ("Water bottle", "$18.50"), ("Shipping", "$5.00")], ("Total", "$97.50"), "#ffffff")),
     {"text": "The total looks wrong to me", "context": {"surface": "ticket"}}, {"must": ["pricing.total_mismatch"], "decision": ["review", "reject"]}),
    ("payslip", "payslip.png", drawn(payslip), {"context": {"surface": "document", "kind": "payslip"}}, {"must": ["document.sum_mismatch"], "must_not": MONEY, "decision": ["review", "reject"]}),
    ("receipt", "receipt.png", drawn(receipt), {"context": {"surface": "document", "kind": "receipt"}}, {"must_not": [*MONEY, "document.*"], "decision": ["approve"]}),
    ("chat", "chat.png", drawn(chat), {"context": {"surface": "ticket"}}, {"must": ["contact.diversion"], "must_not": MONEY, "decision": ["review", "reject"], "secrets": [PHONE]}),
    ("superlatives", "superlatives.png", drawn(absolute), {"context": {"surface": "listing"}}, {"must": ["claims.absolute"], "must_not": MONEY, "decision": ["review", "reject"]}),
    ("invoice", "invoice.pdf", invoice, {"context": {"surface": "document", "kind": "invoice"}}, {"must_not": [*MONEY, "document.*"], "decision": ["approve"]}),
    ("program", "holiday.jpg", files.pe, {"context": {"surface": "listing"}}, {"must": ["file.executable"], "decision": ["reject"]}),
    ("polyglot", "logo.png", lambda: files.picture() + files.zipped("a.txt"), {"context": {"surface": "listing"}}, {"must": ["file.polyglot"], "decision": ["reject"]}),
    ("truncated", "broken.png", lambda: png(clean().image)[:9000], {"context": {"surface": "listing"}}, {"must": ["file.corrupt"], "decision": ["reject"]}),
    ("words", None, None, {"text": f"质量不错，电话{PHONE}有事联系", "context": {"surface": "review"}}, {"must": ["pii.phone_number"], "must_not": MONEY, "decision": ["review", "reject"], "secrets": [PHONE]}),
]  # fmt: skip
"""Id, file name, how it is made, the case's other fields, the truth."""


def write(folder: Path = FOLDER) -> None:
    """Draw everything into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    cases, truths = [], []
    for name, file, make, case, truth in SAMPLES:
        if file is not None and make is not None:
            (folder / file).write_bytes(make())
        cases.append({"id": name, **({"file": file} if file else {}), **case, "uploader": f"sample-{name}"})
        truths.append({"id": name, "must": [], "must_not": [], "secrets": [], **truth})
    for kind, lines in (("cases", cases), ("truth", truths)):
        (folder / f"{kind}.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def annotate_seed(folder: Path = FOLDER) -> None:
    """The README's picture: the seed case as `assay review --show` draws it."""
    with Reviewer() as reviewer:
        [case] = [case for case in read_manifest(folder / "cases.jsonl") if case.id == "seed"]
        shown = reviewer.examine(case).annotated("en")
    assert shown is not None
    (folder / "seed-annotated.png").write_bytes(png(shown))


if __name__ == "__main__":
    write()
    annotate_seed()
