"""Near-misses of `person`."""

from __future__ import annotations

import pytest

from pipeline.privacy.analyzer import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("收件人：张伟", "张伟"),
        ("姓名：欧阳娜娜", "欧阳娜娜"),
        ("联系人 李秀英", "李秀英"),
        ("收货人\n王小明", "王小明"),
        ("我叫陈志强", "陈志强"),
        ("张伟说包裹坏了", "张伟"),
        ("昨天王芳退货了", "王芳"),
        ("请转交给刘洋女士", "刘洋"),
        ("户名：赵敏", "赵敏"),
        ("员工姓名：孙丽", "孙丽"),
        ("持卡人: 周建国", "周建国"),
        ("甲方：吴桂兰", "吴桂兰"),
        ("姓名 刘 强", "刘 强"),
        ("Customer: Emily Johnson", "Emily Johnson"),
        ("Name: John Smith", "John Smith"),
        ("Ship to: Mary Ann Jones", "Mary Ann Jones"),
        ("Dear Mr. Brown", "Brown"),
        ("Employee Name: Peter Parker", "Peter Parker"),
        ("周杰伦同款卫衣", None),
        ("李宁运动鞋新款", None),
        ("张小泉菜刀正品", None),
        ("王老吉凉茶", None),
        ("姓名：张**", None),
        ("收件人：客服", None),
        ("高端大气上档次", None),
        ("黄金首饰", None),
        ("白色连衣裙", None),
        ("马丁靴女款", None),
        ("Dr. Martens boots", None),
        ("Dr Pepper cola", None),
        ("Name: Express Shipping", None),
        ("金额合计", None),
        ("方便面一箱", None),
        ("明星杨幂代言", None),
        ("任意颜色", None),
        ("王守义十三香品牌", None),
        ("于是我退货了", None),
        ("应付金额", None),
        ("Mr. Clean Store", None),
    ],
)
def test_near_misses(text: str, expected: str | None) -> None:
    """Exactly the value is found where there is one, and nothing where it only looks like one."""
    assert [text[span.start : span.end] for span in find(text, {"person"})] == ([] if expected is None else [expected])
