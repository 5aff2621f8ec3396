"""What documents call their figures, where more than one check asks."""

from __future__ import annotations

import re

__all__ = ["ASIDE", "BEGUN", "EARLIER", "FREE", "MEASURED", "NOUGHT", "PIECES", "SELDOM", "TAX", "WITHIN"]

FREE = re.compile(
    r"赠|产品(?:目录|手册)|色卡|说明书|免费|免单|白送|不收|样品|试用|送(?![货餐达到])|保修|质保|缺货|未到|退货|(?<![a-z])(?:free|gift|complimentary|comp(?:ed|'?d)?|on (?:us|the house)|waived|included|incl|no charge|n/c|courtesy|samples?|bonus|promo|warranty|back ?order(?:ed)?|out of stock|foc|goodwill|catalog(?:ue)?|price list|swatch(?:es)?)(?![a-z])"
)
"""What costs nothing, and is right to."""
MEASURED = r"升数|[油气电水热]量|加注量|重量|净重|里程|(?<![a-z])(?:lit(?:re|er)s?|gallons?|volume|weight|mileage)(?![a-z])"
"""How much there was, of what is sold by the measure."""
NOUGHT = re.compile(
    r"(?<![\d.,])0(?:\.0+)? ?(?:kwh|度|吨|立方米?|m3|m³|gb|units?|shares?|days?|hours?|hrs?|h(?![a-z])|therms?|gal(?:lons?)?|件|次|天|股|份|小时)"
)
"""That nothing of it was used, with its unit."""
ASIDE = re.compile(
    rf"(?:{MEASURED})$|单价|额度|限额|每[升度吨件个]|可选|选[配装做]|自选|另[计议付]|(?:未|不)(?:包?含|计入?)"
    r"|(?<![a-z])(?:(?:unit|hourly|exchange) (?:price|rate|cost)|price ?(?:/|per|an?) ?\w+|option|optional(?:ly)?|limit|available|alternative|provisional|if required|not (?:included|in total)|excluded|extra if)(?![a-z])"
)
"""Of a figure among priced lines that is no part of their sum: how much there was, the price of one, an option."""
EARLIER = r"上[期次月年]|期初|(?<![a-z])(?:previous|prior|last|opening|old|brought forward)(?![a-z])"
"""Of another period, before this one."""
BEGUN = re.compile(rf"{EARLIER}|起[码数度]|(?<![a-z])(?:start\w*|from)(?![a-z])")
"""Of what there was before, or what a meter said."""
PIECES = re.compile(
    r"(?:共|total )?\d{1,3} ?(?:items?|pcs|pieces|articles|lines|件|项|种|个)(?: sold| in total)?|(?:共|合计)\d{1,3}.?|(?:no\. of |number of )?items?(?: sold| count)?"
)
"""How many things there were."""
SELDOM = re.compile(
    r"奖|漫游|增值|附加|加班|提成|绩效|补发|滞纳|违约|利息|罚|优惠|减免|抵扣|预存|手续费|小费|捐|借款|夜班"
    r"|(?<![a-z])(?:bonus|overtime|commission|on-call|late|interest|penalt\w*|refunds?|discounts?|adjust\w*|tips?|night|loan|donation|minibar|fees?|surcharge|extras?|roaming|add-ons?)(?![a-z])"
)
"""What is often nothing."""
WITHIN = re.compile(r"^其中|^内含|^含(?!税)|^含(?:增值)?税(?:额|\d|$)|^(?:incl(?:udes|uding|uded)?\.?|of which|thereof|contains) ")
"""Of a part of the figure above or below it, which is counted there."""
TAX = re.compile(r"税|(?<![a-z])(?:vat|gst|hst|pst|qst|tax|mwst|ust)(?![a-z])")
"""What names a tax on sales, or says something of one."""
