"""Chinese pages that advertise: offers that are over, discounts that do not hold, prices with a condition."""

from __future__ import annotations

from tests.generator.web.lantern_base import Case, Sketch

_SANS = "body{font-family:'Noto Sans CJK SC';font-size:15px;color:#222}"

POSTER = Sketch(
    name="zh-school-poster",
    width=600,
    scale=1.5,
    smallest=30,
    css="""body{font-family:'Noto Serif CJK SC';background:#ffe9b8;text-align:center;padding:44px;color:#4a2b10}h1{font-size:58px;letter-spacing:6px}
.c{margin:36px auto;width:330px;height:330px;border-radius:50%;background:#d9562f;color:#fff;padding-top:70px}.c b{font-size:92px;display:block;line-height:1.2}
.c del{font-size:26px}.d{font-size:24px;border:3px solid #4a2b10;padding:14px;margin-top:10px}.a{margin-top:24px;font-size:21px}""",
    body="""<h1>开学焕新季</h1><p style="font-size:26px">护眼台灯 · 三档调光</p><div class=c><span style="font-size:28px">活动价</span><b>￥59</b><del>原价￥89</del></div><div
class=d>[[when]]</div><p class=a>晨光文体 · 解放路128号</p>""",
    cases=(
        Case(tale="expired", fill={"when": "活动时间：9月1日至9月10日　活动已结束"}, must=("expired_offer",)),
        Case(tale="fair-running", fill={"when": "活动时间：9月1日至9月10日　火热进行中"}, price=59),
    ),
)

FLASH = Sketch(
    name="zh-flash-sale",
    css=_SANS
    + """body{background:#fff0f0}.t{display:flex;background:#c7162b;color:#fff}.t span{flex:1;text-align:center;padding:12px 0;line-height:1.5}.t .on{background:#fff;
color:#c7162b;font-weight:700}.cd{background:#fff;margin:14px;border-radius:14px;padding:14px}.cd i{display:block;height:200px;border-radius:10px;
background:linear-gradient(135deg,#f7d774,#e78f3c)}.st{display:inline-block;padding:4px 12px;border-radius:4px;color:#fff;margin:12px 0}
.pr{font-size:30px;color:#c7162b}.pr del{font-size:16px;color:#777;margin-left:8px}""",
    body="""<style>.st{background:[[tone]]}</style><div class=t><span>08:00<br>[[first]]</span><span class=on>12:00<br>[[second]]</span><span>20:00<br>即将开始</span></div>
<div class=cd><i></i><div class=st>[[state]]</div><h3>山野橙汁 NFC 1L×2瓶</h3><div class=pr>秒杀价 ¥19.9<del>¥39.9</del></div><p>已抢 86%　限购2件</p></div>""",
    cases=(
        Case(
            tale="expired",
            fill={"tone": "#666", "first": "已结束", "second": "已结束", "state": "本场秒杀已结束"},
            must=("expired_offer",),
        ),
        Case(
            tale="fair-countdown",
            fill={"tone": "#c7162b", "first": "已结束", "second": "抢购中", "state": "距本场结束 02:14:33"},
            text="12点场的秒杀价19.9",
        ),
    ),
)

DINNER = Sketch(
    name="zh-dinner-deal",
    css=_SANS
    + """body{background:#f7f7f5}.im{display:grid;grid-template-columns:2fr 1fr;gap:3px;height:200px}.im i{background:#8a5a44}.im i+i{background:#c99b72}
.h{padding:16px;background:#fff}.h h2{font-size:20px}.v{margin:12px;background:#fff;border-radius:10px;display:flex;overflow:hidden}.v aside{background:#ef7d32;
color:#fff;width:112px;padding:22px 8px;text-align:center}.v aside b{font-size:30px}.v div{padding:16px;line-height:1.8}""",
    body="""<div class=im><i></i><i></i></div><div class=h><h2>南枝小馆（滨江店）</h2>4.6分　粤菜　人均 78元　营业至22:00</div><div class=v><aside>周年庆特惠<br><b>¥98</b><br>
<del>¥138</del></aside><div><b>双人套餐</b><br>烧鹅例牌、菜心、例汤、米饭2份<br>[[term]]</div></div><div class=h>网友推荐：虾饺皇（212）、陈皮红豆沙（96）</div>""",
    cases=(
        Case(tale="expired", fill={"term": "优惠已于3月31日截止，现已恢复原价"}, must=("expired_offer",), text="周年庆价格98还能买吗"),
        Case(tale="fair-other-ended", fill={"term": "周一至周日可用　午市自助已停办"}),
    ),
)

SHELF = Sketch(
    name="zh-shelf-tag",
    width=560,
    scale=1.5,
    smallest=30,
    css="""body{font-family:'WenQuanYi Zen Hei';background:#8b8f94;padding:34px}.tag{background:#ffeb3b;border:6px solid #d50000;padding:22px;position:relative}
.tag h1{font-size:34px;padding-right:140px}.o{font-size:26px;margin:14px 0;text-decoration:line-through}.n{font-size:96px;color:#d50000;line-height:1.1}
.n small{font-size:40px}.k{position:absolute;right:22px;top:18px;background:#d50000;color:#fff;font-size:40px;padding:14px 22px;border-radius:50px}
.s{font-size:22px;margin-top:8px}""",
    body="""<div class=tag><div class=k>7折</div><h1>不粘炒锅 32cm</h1><div class=o>原价 80.00元</div><div class=n><small>现价</small>[[now]]<small>.00元</small></div><div
class=s>货号 6921045　产地 浙江永康　单位 口</div></div>""",
    cases=(
        Case(tale="false_discount", fill={"now": "62"}, must=("false_discount",)),
        Case(tale="fair", fill={"now": "56"}, text="超市货架拍的"),
    ),
)

ROWS = Sketch(
    name="zh-brand-sale-list",
    css=_SANS
    + """.h{padding:26px 16px;background:linear-gradient(90deg,#30475e,#6b8fb3);color:#fff;font-size:22px}li{display:flex;gap:14px;padding:14px 16px;
border-bottom:1px solid #e6e6e6}li i{width:100px;height:100px;background:#d7dde4;border-radius:8px;flex:none}li u{text-decoration:none;border:1px solid #d4380d;
color:#d4380d;padding:1px 8px;font-size:14px;border-radius:3px}li p{margin:6px 0}li b{font-size:22px;color:#d4380d}li s{color:#777;margin-left:8px}""",
    body="""<div class=h>北辰户外 品牌特卖</div><ul><li><i></i><div>轻量冲锋衣 男款<p><u>6折</u></p><b>¥359.4</b><s>¥599</s></div><li><i></i><div>折叠露营椅<p><u>5折</u></p><b>
¥[[chair]]</b><s>¥158</s></div><li><i></i><div>保温水壶 750ml<p><u>8.5折</u></p><b>¥102</b><s>¥120</s></div></ul>""",
    cases=(
        Case(tale="false_discount", fill={"chair": "99"}, must=("false_discount",), text="椅子写着5折"),
        Case(tale="fair", fill={"chair": "79"}),
    ),
)

DROP = Sketch(
    name="zh-price-drop",
    width=430,
    css=_SANS
    + """body{background:#0f0f12;color:#f1f1f1}.im{height:300px;background:radial-gradient(circle at 50% 55%,#4b5563 0 90px,#1f2430 92px)}.rb{background:#e11d48;
padding:10px 18px;font-size:18px;font-weight:700}.in{padding:18px}.row{display:flex;align-items:flex-end;gap:14px}.row b{font-size:40px}.row span{font-size:18px;
color:#bbb;text-decoration:line-through;padding-bottom:8px}.in p{line-height:2;color:#ddd}""",
    body="""<div class=im></div><div class=rb>立减100元</div><div class=in><div class=row><b>¥[[now]]</b><span>¥499</span></div><p>云雀 无线头戴耳机 K7<br>续航 60 小时　重 248 克<br>
京仓发货　明天送达</p></div>""",
    cases=(
        Case(tale="false_discount", fill={"now": "429"}, must=("false_discount",)),
        Case(tale="fair", fill={"now": "399"}, price=399),
    ),
)

COUPON = Sketch(
    name="zh-tea-coupon-price",
    css=_SANS
    + """body{background:#f5f7f2}.c{height:240px;background:linear-gradient(#ccd9b0,#6f8a4a)}.x{background:#fff;padding:16px;border-radius:16px 16px 0 0;
margin-top:-16px;position:relative}.a{display:inline-block;background:#3f6b22;color:#fff;border-radius:8px;padding:8px 14px;font-size:26px}.b{margin-left:12px;
font-size:16px}.q{margin:14px 0;border:1px dashed #3f6b22;padding:10px 14px;color:#3f6b22;display:flex;justify-content:space-between}""",
    body="""<div class=c></div><div class=x><span class=a>[[head]]</span><span class=b>[[plain]]</span><div class=q><span>[[coupon]]</span><b>领取</b></div><h3>明前龙井 绿茶罐装 100g</h3>
<br><p>产地 浙江新昌　保质期 18 个月　月销 540</p></div>""",
    cases=(
        Case(
            tale="conditional",
            fill={"head": "券后 ¥79", "plain": "券前 ¥99", "coupon": "店铺优惠券 满99减20"},
            must=("conditional",),
        ),
        Case(
            tale="fair-coupon-apart",
            fill={"head": "¥99", "plain": "无需用券", "coupon": "店铺优惠券 满300减20"},
            price=99,
        ),
    ),
)

PICKER = Sketch(
    name="zh-quilt-popup",
    css=_SANS
    + """body{background:#777;padding-top:160px}.sh{background:#fff;border-radius:18px 18px 0 0;padding:18px}.to{display:flex;gap:14px;margin-bottom:18px}.to i{width:96px;
height:96px;background:#d9cbe8;border-radius:8px}.to b{font-size:28px;color:#7b2cbf}.op{display:flex;justify-content:space-between;padding:12px 14px;
border-radius:8px;background:#f4f4f4;margin:8px 0}.on{background:#f1e4fb;border:2px solid #7b2cbf;color:#7b2cbf}.ok{background:#7b2cbf;color:#fff;text-align:center;
padding:14px;border-radius:26px;margin-top:18px}""",
    body="""<div class=sh><div class=to><i></i><div><b>[[head]]</b><br><br>库存 312 件<br>[[pick]]</div></div><h4>规格</h4><div class="op">枕套 一只装<span>¥29</span></div><div
class="op">床单 1.5米床<span>¥89</span></div><div class="op on">四件套 1.8米床 ✓<span>¥219</span></div><h4>数量　－　1　＋</h4><div class=ok>确定</div></div>""",
    cases=(
        Case(
            tale="conditional-from",
            fill={"head": "¥29起", "pick": "已选 四件套 1.8米床"},
            must=("conditional",),
            text="标29元起，选四件套要219元",
            unsure=("mismatch",),
        ),
        Case(tale="fair-selected", fill={"head": "¥219", "pick": "已选 四件套 1.8米床"}, price=219),
    ),
)

POOL = Sketch(
    name="zh-pool-price-board",
    width=760,
    scale=1.5,
    smallest=30,
    css=_SANS
    + """body{background:#014f86;color:#fff;padding:40px;font-size:24px}h1{font-size:42px;border-bottom:4px solid #61a5c2;padding-bottom:16px}.hero{font-size:74px;
font-weight:700;color:#ffd166;margin:22px 0 6px}.g{display:grid;grid-template-columns:1fr 1fr;gap:16px;margin-top:26px}.g div{background:#2a6f97;padding:18px;
border-radius:10px}""",
    body="""<h1>碧波游泳馆 单次入场</h1><div class=hero>[[head]]</div><div>[[plain]]</div><div class=g><div>开放 09:00-21:30</div><div>水温 27℃</div><div>更衣柜 免费</div><div>咨询台 一楼大厅
</div></div>""",
    cases=(
        Case(tale="conditional-member", fill={"head": "¥48 会员价", "plain": "非会员 ¥68 / 次"}, must=("conditional",)),
        Case(tale="fair-same-price", fill={"head": "¥48 / 次", "plain": "会员与非会员同价"}, text="泳馆门口的价目牌"),
    ),
)

TEAM = Sketch(
    name="zh-group-buy",
    css=_SANS
    + """.im{height:260px;background:conic-gradient(#f9c6a5,#e36a5c,#f9c6a5)}.bar{display:flex;background:#e02e24;color:#fff;align-items:center;padding:10px 16px;
font-size:28px}.bar em{font-style:normal;font-size:15px;margin-left:auto}h3{padding:16px}.pp{padding:12px 16px;border-top:8px solid #f4f4f4}.two{display:flex}
.two a{flex:1;text-align:center;padding:12px;background:#fde5e2;color:#e02e24;line-height:1.5}.two a:last-child{background:#e02e24;color:#fff}""",
    body="""<div class=im></div><div class=bar>¥[[head]]<em>已拼 1.3万件</em></div><h3>烟台苹果 净重5斤 脆甜多汁</h3><div class=pp>快递包邮　坏果包赔</div><div class=two><a>
¥[[alone]]<br>单独购买</a><a>¥[[head]]<br>[[go]]</a></div>""",
    cases=(
        Case(tale="conditional-group", fill={"head": "22.8", "alone": "29.8", "go": "3人拼单"}, must=("conditional",)),
        Case(tale="fair-same", fill={"head": "29.8", "alone": "29.8", "go": "送给朋友"}, price=29.8),
    ),
)

SKETCHES = (POSTER, FLASH, DINNER, SHELF, ROWS, DROP, COUPON, PICKER, POOL, TEAM)
