"""Near-misses of `address`."""

from __future__ import annotations

import pytest

from pipeline.privacy.analyzer import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("浙江省杭州市西湖区文三路123号5栋2单元301室", "浙江省杭州市西湖区文三路123号5栋2单元301室"),
        ("地址：北京市朝阳区建国路88号", "北京市朝阳区建国路88号"),
        ("上海市浦东新区张江镇碧波路690号2号楼", "上海市浦东新区张江镇碧波路690号2号楼"),
        ("广东省深圳市南山区科技园路1号阳光小区3栋502", "广东省深圳市南山区科技园路1号阳光小区3栋502"),
        ("寄到杭州市余杭区五常大道168号", "杭州市余杭区五常大道168号"),
        ("我住在中山路128号", "中山路128号"),
        ("南京路100弄5号302室", "南京路100弄5号302室"),
        ("阳光花园3栋2单元1201室", "阳光花园3栋2单元1201室"),
        ("成都市武侯区人民南路四段１１号", "成都市武侯区人民南路四段１１号"),
        ("收货地址：湖南省长沙市岳麓区麓山南路932号", "湖南省长沙市岳麓区麓山南路932号"),
        ("天津市和平区南京路189号", "天津市和平区南京路189号"),
        ("123 Main Street, Springfield, IL 62704", "123 Main Street, Springfield, IL 62704"),
        ("1600 Pennsylvania Ave", "1600 Pennsylvania Ave"),
        ("ship to 42 Oak Dr", "42 Oak Dr"),
        ("221B Baker Street, London, NW1 6XE", "221B Baker Street, London, NW1 6XE"),
        ("500 W Madison St, Apt 12, Chicago, IL 60661", "500 W Madison St, Apt 12, Chicago, IL 60661"),
        ("寄到石家庄市长安区中山东路39号", "石家庄市长安区中山东路39号"),
        ("沈阳市于洪区黄海路5号", "沈阳市于洪区黄海路5号"),
        ("浙江省杭州市", None),
        ("发货地：广东深圳", None),
        ("中山路", None),
        ("地铁2号线", None),
        ("第3号", None),
        ("5号色口红", None),
        ("一楼大厅", None),
        ("杭州市西湖区", None),
        ("乘坐3路公交车", None),
        ("套餐2号", None),
        ("十二层蛋糕", None),
        ("12 Pack Way better", None),
        ("5 Beats Dr", None),
        ("100 Percent Cotton", None),
        ("7号电池", None),
        ("3室2厅", None),
        ("网红店就在这条街", None),
        ("1号店购物", None),
        ("12月5号发货", None),
        ("3 Piece Set", None),
        ("8号楼下自提柜", None),
    ],
)
def test_near_misses(text: str, expected: str | None) -> None:
    """Exactly the value is found where there is one, and nothing where it only looks like one."""
    assert [text[span.start : span.end] for span in find(text, {"address"})] == ([] if expected is None else [expected])
