"""Redaction of pictures: on drawn lines the pixels of PII become uniform, and its neighbours stay."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from pipeline.ports import Page
from pipeline.privacy.picture import Fill, Region, mask, region, render
from pipeline.privacy.report import PiiRules, scan
from topics.events import Box, Code, Line

FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
SIZE = 28


def draw(texts: list[str], *, size: int = SIZE) -> tuple[np.ndarray, list[Line], ImageFont.FreeTypeFont]:
    """A white page with one text below the other, its lines with exact boxes, and the font."""
    font = ImageFont.truetype(FONT, size)
    image = Image.new("RGB", (900, 60 * len(texts) + 40), "white")
    pen = ImageDraw.Draw(image)
    lines = []
    for row, text in enumerate(texts):
        x, y = 40, 20 + row * 40
        pen.text((x, y), text, font=font, fill="black")
        left, top, right, bottom = pen.textbbox((x, y), text, font=font)
        lines.append(Line(text=text, box=Box(round(left), round(top), round(right - left), round(bottom - top)), confidence=0.9, order=row))
    return np.asarray(image), lines, font


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("我的电话是13800138000，请联系", "13800138000"),
        ("Call me at (415) 555-2671 tomorrow please", "(415) 555-2671"),
        ("收件人：张伟 已签收", "张伟"),
        ("身份证号11010519491231002X已上传", "11010519491231002X"),
        ("卡号 6222 0212 3456 7890 128 工商银行", "6222 0212 3456 7890 128"),
        ("邮箱 wangfang88@163.com 谢谢", "wangfang88@163.com"),
        ("13800138000", "13800138000"),
        ("车牌粤B12345挡住了出口", "粤B12345"),
    ],
)
@pytest.mark.parametrize("size", [14, 28])
def test_pixels_of_the_value_are_uniform(text: str, value: str, size: int) -> None:
    """After masking, the value's own pixels are all the mask's; text far from it is untouched."""
    pixels, lines, font = draw([text], size=size)
    report = scan(lines=lines)
    masked = mask(pixels, [spot.box for spot in report.regions])
    start = 40 + font.getlength(text[: text.index(value)])
    left, right = round(start), round(start + font.getlength(value))
    box = lines[0].box
    assert (masked[box.y : box.y + box.h, left:right] == 0).all()
    changed = np.flatnonzero((masked != pixels).any(axis=(0, 2)))
    assert changed.min() >= left - 3 * size
    assert changed.max() <= right + 3 * size


_PIECES = st.lists(st.sampled_from([*"我的电话是请联系退款合计：，", "total ", "WWW ", "illicit ", "ORDER ", " "]), max_size=10).map("".join)


@settings(max_examples=150, deadline=None)
@given(
    head=_PIECES,
    tail=_PIECES,
    value=st.sampled_from(["13800138000", "138 0013 8000", "jane.doe@example.com", "张伟", "11111111111", "WILLIAM MOMMSEN"]),
)
def test_regions_cover_the_value_wherever_it_stands(head: str, tail: str, value: str) -> None:
    """Whatever stands before and behind, the estimated region covers the value as the font really sets it."""
    font = ImageFont.truetype(FONT, SIZE)
    text = f"{head}{value}{tail}"
    left, top, right, bottom = font.getbbox(text)
    line = Line(text=text, box=Box(round(left), round(top), round(right - left), round(bottom - top)), confidence=0.9)
    box = region(line, len(head), len(head) + len(value), "person").box
    assert box.x <= font.getlength(head) + 1
    assert box.x + box.w >= font.getlength(head + value) - 2


def test_a_number_broken_across_lines_is_masked_in_both() -> None:
    """A card number that goes on in the next line gives a region in each."""
    _, lines, _ = draw(["卡号 6222 0212 3456", "7890 128", "合计 199.00 元"])
    report = scan(lines=lines)
    assert report.counts == {"bank_card": 1}
    assert [spot.box.y + spot.box.h / 2 < lines[1].box.y for spot in report.regions] == [True, False]
    assert report.lines == ("卡号 6222 **** **** ***0 128", "", "合计 199.00 元")


def test_unrelated_columns_are_not_glued() -> None:
    """Pieces of digits in far columns are not one number."""
    lines = [Line(text=text, box=Box(x, 10, 60, 24), confidence=0.9) for text, x in (("电话 138", 10), ("0013", 400), ("8000", 700))]
    assert scan(lines=lines).counts == {}


def test_codes_that_carry_pii_are_masked() -> None:
    """A QR code with a phone number is masked whole; one with a link stays."""
    codes = [
        Code(format="QRCode", text="tel:13800138000", box=Box(10, 10, 50, 50)),
        Code(format="QRCode", text="https://example.com/p/1", box=Box(90, 10, 50, 50)),
    ]
    assert scan(codes=codes).regions == (Region(0, Box(10, 10, 50, 50), "phone_number"),)


def test_only_redacted_entities_are_masked() -> None:
    """An entity that the rules do not redact is counted and labelled, not masked."""
    _, lines, _ = draw(["收件人：张伟 13800138000"])
    report = scan(lines=lines, rules=PiiRules(redact=("phone_number",)))
    assert report.counts == {"phone_number": 1, "person": 1}
    assert {spot.entity for spot in report.regions} == {"phone_number"}
    assert report.page_text == "收件人：张伟 138****8000"


def test_upright_lines_are_masked_whole() -> None:
    """Where a line stands upright, its whole box is masked."""
    line = Line(text="电话13800138000", box=Box(10, 10, 20, 300), confidence=0.9)
    assert region(line, 2, 13, "phone_number").box == line.box


def test_masks_scale_and_stay_inside() -> None:
    """Boxes are source pixels: on a page of half the size they shrink; outside the picture they are cut."""
    pixels = np.full((50, 50, 3), 200, np.uint8)
    masked = mask(pixels, [Box(20, 20, 20, 20), Box(90, 90, 900, 900), Box(500, 500, 5, 5)], scale=2.0)
    assert (masked[10:20, 10:20] == 0).all()
    assert (masked[45:, 45:] == 0).all()
    assert (masked == 0).all(axis=2).sum() == 100 + 25
    assert (pixels == 200).all()


def test_background_fill_takes_the_border_colour() -> None:
    """The mask can take the colour that surrounds the text."""
    pixels = np.full((40, 40, 3), (250, 240, 230), np.uint8)
    pixels[15:25, 15:25] = 0
    assert (mask(pixels, [Box(10, 10, 20, 20)], fill=Fill.BACKGROUND) == (250, 240, 230)).all()


def test_render_gives_a_png_of_one_page_and_a_pdf_of_more() -> None:
    """One page is a PNG with the mask in it, several are a PDF; both are the same bytes each time."""
    pages = [Page(index=index, pixels=np.full((30, 40, 3), 255, np.uint8), width=40, height=30) for index in range(2)]
    spots = [Region(0, Box(5, 5, 10, 10), "phone_number")]
    data, kind = render(pages[:1], spots)
    image = np.asarray(Image.open(io.BytesIO(data)))
    assert kind == "image/png"
    assert (image[5:15, 5:15] == 0).all()
    assert (image == 0).all(axis=2).sum() == 100
    data, kind = render(pages, spots)
    assert kind == "application/pdf"
    assert data.startswith(b"%PDF")
    assert render(pages, spots)[0] == data
    with pytest.raises(ValueError, match="no page"):
        render([], [])
