"""Pages with small print, in both languages: material terms in pale tiny letters, or harmless ones."""

from __future__ import annotations

from tests.generator.web.lantern_base import Case, Sketch

_ZH = "body{font-family:'Noto Sans CJK SC';font-size:16px;color:#222}"
_EN = "body{font-family:'Liberation Sans';font-size:17px;color:#222}"

AFTERNOON = Sketch(
    name="zh-afternoon-tea-card",
    scale=3,
    smallest=27,
    css=_ZH
    + """body{background:#fdf3f5;padding:20px}.v{background:#fff;border-radius:20px;overflow:hidden}.v i{display:block;height:220px;
background:radial-gradient(circle at 30% 60%,#f4b6c2 0 60px,#fbe3e8 62px)}.v div{padding:18px}.v h2{font-size:22px}.v b{font-size:36px;color:#b5384f}
.tiny{font-size:9px;color:#cfcfcf;padding-top:16px}""",
    body="""<div class=v><i></i><div><h2>双人下午茶</h2><p>司康2份 · 慕斯2份 · 红茶1壶</p><br><b>¥128</b><p>已售 860 份</p><div class=tiny>[[note]]</div></div></div>""",
    cases=(
        Case(tale="fine_print", fill={"note": "仅限周一至周四使用，周末及法定节假日不可用"}, must=("fine_print",)),
        Case(tale="fair", fill={"note": "图片仅供参考，请以实物为准"}, price=128),
    ),
)

CARWASH = Sketch(
    name="zh-carwash-banner",
    width=900,
    scale=1.5,
    smallest=18,
    css=_ZH
    + """body{background:#0b3d5c;color:#fff;padding:44px 60px}h1{font-size:60px}.g{display:flex;gap:30px;margin:34px 0}.g div{flex:1;background:#145a86;
border-radius:12px;padding:24px;font-size:24px}.g b{display:block;font-size:56px;color:#ffe066}.tiny{font-size:12px;color:#3f6f8d}""",
    body="""<h1>快洁洗车 春季价目</h1><div class=g><div>标准洗<b>35元</b>轿车约25分钟</div><div>精细洗<b>88元</b>含内饰吸尘</div><div>打蜡<b>160元</b>含标准洗</div></div><p
style="font-size:22px">营业时间 8:00-20:00　环城南路 66 号</p><br><div class=tiny>[[note]]</div>""",
    cases=(
        Case(tale="fine_print", fill={"note": "以上价格仅供参考，实际价格以结账时为准"}, must=("fine_print",)),
        Case(tale="fair", fill={"note": "快洁汽车服务 版权所有 2026"}, text="店里的价目牌"),
    ),
)

CARD = Sketch(
    name="zh-yoga-pass",
    width=414,
    smallest=20,
    css=_ZH
    + """body{background:#fff}.nav{display:flex;justify-content:space-between;padding:14px 18px;font-weight:700}.ps{margin:8px 18px;height:190px;border-radius:16px;
background:linear-gradient(120deg,#2a9d8f,#264653);color:#fff;padding:22px}.ps b{font-size:30px}.ln{display:flex;padding:14px 18px;border-bottom:1px solid #eee}
.ln b{margin-left:auto}.tiny{font-size:10px;color:#d2d2d2;padding:14px 18px}""",
    body="""<div class=nav><span>‹</span><span>次卡详情</span><span>⋯</span></div><div class=ps>青藤瑜伽<br><br><b>10次体验卡</b></div><div class=ln>售价<b>¥399</b></div><div class=ln>课程<b>
流瑜伽 / 阴瑜伽</b></div><div class=ln>门店<b>西湖店</b></div><div class=ln>预约<b>提前2小时</b></div><div class=tiny>[[note]]</div>""",
    cases=(
        Case(tale="fine_print", fill={"note": "自购买之日起30天内有效，逾期作废，不予退款"}, must=("fine_print",)),
        Case(tale="fair", fill={"note": "青藤瑜伽竭诚为您服务"}, price=399),
    ),
)

BRUNCH = Sketch(
    name="en-brunch-flyer",
    currency="USD",
    width=620,
    scale=1.5,
    smallest=18,
    css="""body{font-family:'Liberation Serif';background:#fffdf8;border:14px solid #e07a5f;padding:40px;text-align:center;color:#3d405b}h1{font-size:66px;line-height:1}
.s{font-size:28px;margin:22px}.p{font-size:88px;color:#e07a5f}.m{font-size:23px;line-height:1.7;margin:20px 0 34px}.tiny{font-size:12px;color:#c4c0b6}""",
    body="""<h1>Bottomless<br>Brunch</h1><div class=s>two courses and coffee</div><div class=p>$29</div><div class=m>Eggs Florentine<br>Buttermilk pancakes<br>Shakshuka<br>12 Mill
Street</div><div class=tiny>[[note]]</div>""",
    cases=(
        Case(
            tale="fine_print",
            fill={"note": "Not valid on weekends or public holidays. Minimum party of four."},
            must=("fine_print",),
            unsure=("conditional",),
        ),
        Case(tale="fair", fill={"note": "Printed on recycled paper. © 2026 Mill Street Kitchen"}),
    ),
)

MOWER = Sketch(
    name="en-mower-hire",
    currency="GBP",
    width=1240,
    scale=1.5,
    smallest=18,
    css=_EN
    + """body{background:#161a1d;color:#f1f1f1}nav{padding:20px 60px;background:#0b0d0f;display:flex;gap:36px}main{display:grid;grid-template-columns:1fr 1fr;gap:50px;
padding:50px 60px}.a{height:340px;background:linear-gradient(#6a994e,#386641);border-radius:10px}h1{font-size:36px}.r{font-size:50px;color:#a7c957;margin:22px 0}
.bt{display:inline-block;background:#a7c957;color:#111;padding:14px 40px;border-radius:6px;margin-top:24px}.tiny{font-size:12px;color:#535b62;padding:0 60px 30px}""",
    body="""<nav><b>ToolShare</b><span>Garden</span><span>Workshop</span><span>Help</span></nav><main><div class=a></div><div><h1>Rotary mower hire</h1><div class=r>£27 a day</div><p>41 cm
cut · 50 litre box · pick up in Leeds</p><span class=bt>Choose dates</span></div></main><div class=tiny>[[note]]</div>""",
    cases=(
        Case(tale="fine_print", fill={"note": "Prices shown are indicative. The final price is the one charged at checkout."}, must=("fine_print",)),
        Case(tale="fair", fill={"note": "© 2026 ToolShare Ltd. All rights reserved."}, price=27),
    ),
)

VOUCHER = Sketch(
    name="en-delivery-voucher",
    currency="USD",
    scale=3,
    smallest=27,
    css=_EN
    + """body{background:#fff}.t{padding:18px;font-size:22px;font-weight:700}.k{margin:0 18px;background:#ff6b35;color:#fff;padding:26px 20px;position:relative;
border-radius:14px}.k:before,.k:after{content:'';position:absolute;top:50%;width:22px;height:22px;border-radius:50%;background:#fff}.k:before{left:-11px}
.k:after{right:-11px}.k b{font-size:44px}.i{padding:20px 18px;line-height:1.9}.tiny{font-size:9px;color:#d0d0d0;padding:0 18px 24px}""",
    body="""<div class=t>Gift voucher</div><div class=k>Noodle Bar<br><b>$30</b><br>store credit</div><div class=i>To: Sam<br>From: Alex<br>Message: Happy birthday!<br>Show the code
at the counter</div><div class=tiny>[[note]]</div>""",
    cases=(
        Case(tale="fine_print", fill={"note": "Expires 14 days after issue. Unused balance is forfeited."}, must=("fine_print",)),
        Case(tale="fair", fill={"note": "Thank you for supporting local restaurants."}),
    ),
)

SKETCHES = (AFTERNOON, CARWASH, CARD, BRUNCH, MOWER, VOUCHER)
