"""Slips of tills without a title against pages on which an order is paid: both list things, a subtotal, a tax and a total."""

from __future__ import annotations

import pytest

from tests.reading.test_document_relations import SUM, said

TILLS = [
    "HARBOUR BAKERY\n12 Mole Lane\n03/11/2025 08:41\nRye loaf | 4.20\nOat biscuit | 1.80\nPot of tea | 2.90\nSubtotal | 8.90\nTax 5% | 0.45\nTOTAL | $9.35\nVISA | $9.35\nThank you, see you again",
    "Fern Street Grill\n7 Dec 2025 19:20\nLamb kebab | 12.50\nLentil soup | 6.00\nMint tea | 3.00\nSub-total | 21.50\nVAT 20% | 4.30\nTotal | 25.80\nCash | 30.00",
    "Old Mill Books\nDate 2025-10-02 15:06\nAtlas | 24.00\nNotebook | 6.50\nPencil set | 8.00\nTotal | 38.50\nContactless | 38.50\nThanks for your visit",
    "青禾面馆\n2025-06-03 12:15\n牛肉面 | 22.00\n凉拌黄瓜 | 9.00\n酸梅汤 | 6.00\n小计 | 37.00\n合计 | 37.00\n微信支付 | 37.00\n谢谢惠顾",
    "老街杂货\n日期：2025/04/18 20:31:07\n酱油 | 12.80\n挂面 | 7.50\n鸡蛋 | 15.60\n小计 | 35.90\n应付 | 35.90\n现金 | 50.00\n欢迎再次光临",
]
WRONG = [("TOTAL | $9.35\nVISA | $9.35", "TOTAL | $7.35\nVISA | $7.35"), ("Total | 25.80", "Total | 28.90"), ("Total | 38.50\nContactless | 38.50", "Total | 33.40\nContactless | 33.40")]  # fmt: skip
WRONG += [("合计 | 37.00\n微信支付 | 37.00", "合计 | 31.00\n微信支付 | 31.00"), ("小计 | 35.90\n应付 | 35.90", "小计 | 32.40\n应付 | 32.40")]


@pytest.mark.parametrize(("slip", "wrong"), zip(TILLS, WRONG, strict=True))
def test_tills(slip, wrong):
    """The moment of a sale, what was paid with and thanks make a receipt of a slip without a title; its sum is checked."""
    assert said(slip) == set()
    assert said(slip.replace(*wrong)) == {SUM}


LINES = "Folding desk 80 cm | 62.00\nTable 90 cm | 95.00\nDesk lamp | 31.00\nGoods | 188.00\nVAT | 9.40\nAmount due | €217.40\n"
ORDERS = [
    "Confirm your order\n" + LINES + "Paying with: Wallet\nArrives: Tomorrow\nConfirm and pay",
    "Complete purchase\n" + LINES + "Arrives | Within 3 days\nBill | By e-mail",
    "Review your purchase\n02/11/2025 10:05\n" + LINES + "Visa | €217.40\nThank you",
    "Checkout\n" + LINES + "Pay now",
    "确认下单\n实木餐桌 | 699.00\n布艺台灯 | 129.00\n收纳箱 | 59.00\n小计 | 887.00\n合计 | 929.00\n微信支付 | 929.00\n去支付",
    "提交订单\n收货地址：云溪路8号\n2025-06-03 12:15\n台灯 | 129.00\n书架 | 259.00\n小计 | 388.00\n合计 | 428.00\n谢谢惠顾",
]


@pytest.mark.parametrize("page", ORDERS)
def test_orders(page):
    """A page with a button to pay, an address or a day of arrival is an order, whose sums are told as those of prices."""
    assert said(page) == set()


def test_a_table_is_no_table_number():
    """`Table 90 cm` among what is sold says nothing of a till; `Table 9` before a server does."""
    assert said("Our pick\n" + LINES) == set()
    assert said(
        "The Anchor\nTable 9 · Server Jo\nFish pie | 62.00\nGreens | 95.00\nWine | 31.00\nSubtotal | 188.00\nVAT | 9.40\nTotal | €217.40"
    ) == {SUM}
