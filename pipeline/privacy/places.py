"""The administrative parts of a Chinese address: what opens it, and what the partial style leaves of it."""

from __future__ import annotations

import re

PROVINCE = (
    "(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)"
    "(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?"
)
CITY = r"[一-鿿]{2,7}?(?:市|自治州|地区|盟)"
DISTRICT = r"[一-鿿]{1,7}?(?:自治县|新区|区|县|旗|市)"
ADMIN = re.compile(rf"(?:{PROVINCE} ?)?(?:{CITY} ?)?(?:{DISTRICT} ?)?")
"""The part that the partial style keeps."""
