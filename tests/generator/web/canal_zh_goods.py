"""Chinese pages of goods: details, options, groups, members, weights, trade-ins, imports, a desktop shop."""

from __future__ import annotations

from random import Random

from tests.generator.web.canal_kit import Drawn, Template, icon, offer, picture, shell, status, truth


def _kettle(rng: Random, *, wrong: bool) -> Drawn:
    """A plain product page; the price stands under the picture."""
    css = """body{background:#f4f4f4;color:#222}.p{background:#fff;padding:12px 14px;margin-bottom:8px}.n{color:#f1270c;font-weight:700;font-size:30px}
    .n small{font-size:16px}.n del{color:#999;font-size:14px;font-weight:400;margin-left:8px}h1{font-size:17px;margin:8px 0 6px;line-height:1.45}
    .g{color:#777;font-size:13px;display:flex;justify-content:space-between}.l{display:flex;font-size:14px;padding:8px 0;border-bottom:1px solid #eee}
    .l i{font-style:normal;color:#999;width:56px}.bar{background:#fff;display:flex;gap:10px;padding:10px 14px;align-items:center;font-size:12px}
    .bar a{flex:1;text-align:center;padding:11px 0;border-radius:22px;color:#fff;font-size:15px;background:#ffa21d}.bar a+a{background:#f1270c}"""
    price, dots = (239, 1.2) if wrong else (199, 3.4)
    body = f"""{status(rng)}{picture("#cfe3ee", "#8fb2c9", "height:330px")}
    <div class="p"><div class="n"><small>¥</small>{price}<small>.00</small><del>¥299</del></div><h1>沐禾 MH-1702 恒温电热水壶 1.7L 双层防烫 304不锈钢内胆</h1>
    <div class="g"><span>月销 {rng.randint(1200, 9800)}</span><span>好评率 98%</span><span>浙江宁波</span></div></div>
    <div class="p"><div class="l"><i>发货</i>48小时内发货 · 快递包邮</div><div class="l"><i>规格</i>雾霾蓝 1.7L</div><div class="l"><i>参数</i>1800W · 220V · 0.92kg</div></div>
    <div class="p"><b>评价（{dots}万）</b><p style="font-size:14px;line-height:1.6;color:#444">烧水不到5分钟，声音也不大，用了两周没有异味。</p></div>
    <div class="bar"><span>{icon("shop")}<br>店铺</span><span>{icon("chat")}<br>客服</span><a>加入购物车</a><a>立即购买</a></div>"""
    return shell(css, body), truth("mismatch" if wrong else "", surface="listing", listing=offer("沐禾恒温电热水壶 1.7L", 199))


def _quilt(rng: Random, *, wrong: bool) -> Drawn:
    """A sheet of options slid over a dimmed page."""
    css = """body{background:#fff;color:#222}.back{background:#8a8a8a;padding-bottom:16px}.back h2{font-size:24px;color:#8d1c0c;margin:8px 14px 4px}
    .back p{margin:0 14px;font-size:14px;color:#333}.sheet{border-radius:14px 14px 0 0;margin-top:-10px;background:#fff;padding:16px}
    .top{display:flex;gap:12px;align-items:flex-end}.top b{color:#e02e24;font-size:25px}.top span{font-size:13px;color:#666;display:block;margin-top:4px}
    h3{font-size:14px;margin:18px 0 9px}.o{display:inline-block;background:#f5f5f5;border:1.5px solid #f5f5f5;border-radius:6px;padding:8px 12px;
    margin:0 8px 8px 0;font-size:14px}.o.on{background:#fff0ef;border-color:#e02e24;color:#e02e24}.q{display:flex;justify-content:space-between;font-size:14px;
    margin:14px 0}.go{background:#e02e24;color:#fff;border-radius:24px;text-align:center;padding:13px;font-size:16px}"""
    head = "¥89<small>起</small>" if wrong else "¥129"
    sizes = (("150×200cm 春秋款 ¥89", ""), ("200×230cm 春秋款 ¥129", "on"), ("220×240cm 加厚款 ¥159", ""))
    chips = "".join(f'<span class="o {on}">{name}</span>' for name, on in (sizes if wrong else (("180×220cm 春秋款 ¥129", ""), *sizes[1:])))
    body = f"""<div class="back">{status(rng)}{picture("#7d7a70", "#5f5b52", "height:170px")}<h2>{head}</h2><p>棉朵家纺 新疆长绒棉被 可水洗</p></div>
    <div class="sheet"><div class="top">{picture("#e9e2d2", "#c6b797", "width:92px;height:92px;border-radius:8px")}
    <div><b>¥129</b><span>库存 {rng.randint(120, 900)} 件</span><span>已选：米白 200×230cm 春秋款</span></div></div>
    <h3>颜色</h3><span class="o on">米白</span><span class="o">燕麦</span><span class="o">浅灰</span><h3>尺寸</h3>{chips}
    <div class="q"><span>购买数量</span><span>－　1　＋</span></div><div class="go">确定</div></div>"""
    return shell(css, body), truth("conditional" if wrong else "", surface="listing", listing=None if wrong else offer("新疆长绒棉被 200×230cm", 129))


def _group(rng: Random, *, wrong: bool) -> Drawn:
    """A page for buying in groups: two buttons with their prices."""
    css = """body{background:#fff;color:#151515}.strip{background:linear-gradient(90deg,#e5312b,#ff6a4d);color:#fff;padding:12px 16px;display:flex;
    justify-content:space-between;align-items:center}.strip b{font-size:32px}.strip em{font-style:normal;font-size:13px;border:1px solid #fff9;border-radius:4px;
    padding:3px 7px}h1{font-size:17px;margin:14px 16px 6px}.sub{margin:0 16px 12px;font-size:13px;color:#7a7a7a}.who{margin:0 16px;border-top:8px solid #f5f5f5;
    padding:12px 0;font-size:14px}.who div{display:flex;justify-content:space-between;align-items:center;padding:8px 0}.who u{text-decoration:none;color:#e5312b}
    .foot{display:flex;border-top:1px solid #eee;margin-top:14px}.foot a{flex:1;text-align:center;padding:10px 0;font-size:14px;line-height:1.5;background:#fbe1df;
    color:#e5312b}.foot a+a{background:#e5312b;color:#fff}.foot strong{font-size:18px;display:block}"""
    face = icon("face")
    if wrong:
        tag, alone = "3人拼团价", "49.9"
        line = f"<div><span>{face} 晴***天　还差2人</span><u>去凑团</u></div><div><span>{face} 木***子　还差1人 剩余 {rng.randint(3, 19)}:24:08</span><u>去凑团</u></div>"
        left, right = "单独购买", "发起拼团"
    else:
        tag, alone = "单买同价", "29.9"
        line = f"<div><span>{face} 晴***天　刚刚下单</span><u>同款</u></div><div><span>{face} 木***子　2分钟前下单</span><u>同款</u></div>"
        left, right = "自己买", "和朋友一起买"
    body = f"""{status(rng)}{picture("#ffe3b0", "#f4a259", "height:300px")}<div class="strip"><b>¥29.9</b><em>{tag}</em></div>
    <h1>山野晨 云南高山小土豆 5斤装 单果50g起</h1><p class="sub">已售 {rng.randint(2, 9)}.{rng.randint(1, 9)}万件 · 坏单包赔 · 顺丰包邮</p>
    <div class="who"><b>大家都在买</b>{line}</div><div class="foot"><a><strong>¥{alone}</strong>{left}</a><a><strong>¥29.9</strong>{right}</a></div>"""
    return shell(css, body), truth("conditional" if wrong else "", text=None if wrong else "想问下这个土豆什么时候发货")


def _member(rng: Random, *, wrong: bool) -> Drawn:
    """A shop of a members' club in dark mode."""
    css = """body{background:#16171b;color:#ececec}.nav{display:flex;justify-content:space-between;padding:8px 16px;font-size:16px}.c{padding:16px}
    h1{font-size:19px;font-weight:600;margin:0 0 12px}.gold{background:linear-gradient(100deg,#f3dca8,#d7ae61);color:#3d2a06;border-radius:12px;padding:14px 16px}
    .gold b{font-size:33px}.gold s{text-decoration:none;font-size:14px;margin-left:10px}.plain{font-size:33px;font-weight:700;color:#ff7b5c}
    .k{display:flex;justify-content:space-between;padding:13px 0;border-bottom:1px solid #2b2d34;font-size:14px;color:#bdbfc7}
    .buy{margin-top:20px;background:#d7ae61;color:#2b1d02;text-align:center;border-radius:10px;padding:14px;font-size:16px;font-weight:600}"""
    if wrong:
        price = '<div class="gold"><b>¥68</b><s>黑金会员价</s><div style="font-size:14px;margin-top:6px">非会员价 ¥88　|　开通黑金会员 198元/年</div></div>'
        button = "以非会员价 ¥88 购买"
    else:
        price = '<div class="plain">¥88</div><div style="font-size:14px;color:#d7ae61;margin-top:6px">黑金会员购买本品可累积 50 积分 ›</div>'
        button = "¥88 立即购买"
    body = f"""{status(rng, "#eee")}<div class="nav"><span>‹</span><span>云仓会员店</span><span>⋯</span></div>{picture("#3a3128", "#6a523b", "height:250px")}
    <div class="c"><h1>慢焙 埃塞俄比亚日晒咖啡豆 454g</h1>{price}<div style="height:10px"></div><div class="k"><span>烘焙日期</span><span>2025-03-{rng.randint(10, 28)}</span></div>
    <div class="k"><span>风味</span><span>蓝莓 · 红酒 · 可可</span></div><div class="k"><span>配送</span><span>满49元免运费</span></div><div class="buy">{button}</div></div>"""
    return shell(css, body), truth("conditional" if wrong else "", surface="listing")


def _shrimp(rng: Random, *, wrong: bool) -> Drawn:
    """Fresh food, priced by weight, as a row of cards above a big one."""
    css = """body{background:#eef7ee;color:#1d2b1f}.h{background:#1fa24a;color:#fff;padding:10px 16px 22px;font-size:15px}.card{background:#fff;border-radius:14px;
    margin:-12px 12px 10px;padding:14px}.r{display:flex;gap:12px}.r h1{font-size:17px;margin:2px 0 6px}.tag{font-size:12px;color:#1fa24a;border:1px solid #1fa24a;
    border-radius:3px;padding:1px 5px;margin-right:5px}.pr{color:#ee4b2b;font-size:27px;font-weight:700;margin-top:10px}.pr i{font-style:normal;font-size:14px}
    .t{display:grid;grid-template-columns:1fr 1fr;font-size:14px;gap:9px;margin-top:12px;border-top:1px dashed #cfe3d2;padding-top:12px;color:#4d5b50}
    .add{background:#1fa24a;color:#fff;text-align:center;margin:14px 12px;padding:13px;border-radius:24px;font-size:16px}"""
    unit = "35.8" if wrong else "32.8"
    body = f"""<div class="h">{status(rng, "#fff")}{icon("pin")} 滨江苑2期3栋 · 最快29分钟送达</div><div class="card"><div class="r">
    {picture("#ffd9c9", "#f08a66", "width:130px;height:130px;border-radius:10px")}<div><h1>鲜活基围虾<br>按实际重量称重</h1><span class="tag">现捞</span><span class="tag">可代处理</span>
    <div class="pr"><i>¥</i>{unit}<i>/500g</i></div></div></div>
    <div class="t"><span>规格：25~30只/500g</span><span>库存：{rng.randint(6, 40)} 份</span><span>产地：福建漳州</span><span>储存：0~4℃ 冷藏</span></div></div>
    <div class="card" style="margin-top:0;font-size:14px;line-height:1.8">起订量 500g，称重后多退少补<br>捕捞时间 今日 04:30　检测编号 SX-{rng.randint(10000, 99999)}</div><div class="add">加入购物车</div>"""
    text = "早上推送的价格跟页面对不上" if wrong else None
    return shell(css, body), truth("mismatch" if wrong else "", text=text, surface="listing", listing=offer("鲜活基围虾 500g", 32.8))


def _fridge(rng: Random, *, wrong: bool) -> Drawn:
    """An appliance with a banner of subsidies."""
    css = """body{background:#f2f5fb;color:#1c2431}.hero{background:#fff}.sub{margin:10px 12px;border-radius:12px;overflow:hidden;background:#fff}
    .sub .a{background:#1554d1;color:#fff;padding:14px 16px}.sub .a b{font-size:34px}.sub .a span{font-size:14px;margin-right:8px}
    .sub .b{padding:13px 16px;font-size:14px;display:flex;justify-content:space-between}.t{margin:0 12px 10px;background:#fff;border-radius:12px;padding:14px 16px}
    .t h1{font-size:17px;margin:0 0 8px;line-height:1.5}.t p{margin:5px 0;font-size:14px;color:#5d6676}.g{margin:12px;background:#1554d1;color:#fff;text-align:center;
    border-radius:24px;padding:13px;font-size:16px}"""
    if wrong:
        top = "<span>旧机抵扣后</span><b>¥2,999</b>"
        low = "<span>不交旧机售价</span><span>¥3,799</span></div><div class=b><span>旧冰箱回收估值</span><span>-¥800</span>"
    else:
        top = "<span>售价</span><b>¥3,799</b>"
        low = "<span>旧冰箱可上门回收</span><span>估值以现场验机为准 ›</span></div><div class=b><span>分期</span><span>3/6/12期可选 ›</span>"
    body = f"""<div class="hero">{status(rng)}{picture("#dde4ee", "#a9b6c9", "height:290px")}</div><div class="sub"><div class="a">{top}</div><div class="b">{low}</div></div>
    <div class="t"><h1>霜岭 BCD-486WT 十字门冰箱 486升 一级能效 风冷无霜</h1><p>能耗 0.89kW·h/24h　噪音 36dB(A)</p><p>尺寸 833×680×1855mm　质保10年（压缩机）</p>
    <p>累计评价 {rng.randint(2000, 9000)}</p></div><div class="g">立即购买</div>"""
    return shell(css, body), truth(
        "conditional" if wrong else "",
        surface="listing",
        text=None if wrong else "486升这款送货上楼吗",
        listing=None if wrong else offer("霜岭十字门冰箱 486升", 3799),
    )


def _import(rng: Random, *, wrong: bool) -> Drawn:
    """Goods from abroad with a flag, a warehouse and a line on tax."""
    css = """body{background:#fff;color:#262626}.n{display:flex;justify-content:space-around;padding:8px;font-size:15px}.n b{border-bottom:2px solid #7a3cc2;padding-bottom:4px}
    .x{padding:14px 16px}.f{font-size:13px;background:#f3ecfb;color:#7a3cc2;padding:3px 8px;border-radius:4px}h1{font-size:18px;margin:11px 0;line-height:1.45}
    .m{font-size:31px;font-weight:700;color:#7a3cc2}.m sup{font-size:16px}.v{font-size:15px;margin:10px 0;line-height:1.8}.pale{font-size:10.5px;color:#bcbcbc;line-height:1.6}
    .two{display:flex;gap:10px;padding:10px 16px}.two a{flex:1;text-align:center;border:1px solid #7a3cc2;color:#7a3cc2;border-radius:8px;padding:11px;font-size:15px}
    .two a+a{background:#7a3cc2;color:#fff}"""
    tax = "" if wrong else "税费：商品价格已含税，无需另付<br>"
    small = (
        "本品结算时须另缴跨境综合税约27.30元，由买家承担，不含在标价内" if wrong else "因拍摄光线及显示器差异，图片与实物可能略有色差，图片仅供参考"
    )
    body = f"""{status(rng)}<div class="n"><b>商品</b><span>评价</span><span>详情</span><span>推荐</span></div>{picture("#eadff5", "#b99bd8", "height:310px")}
    <div class="x"><span class="f">保税仓直发</span><h1>HANAE 氨基酸洁面乳 温和起泡 120g×2支</h1><div class="m"><sup>¥</sup>299<sup>.90</sup></div>
    <div class="v">{tax}物流：郑州保税仓 · 预计3~5天送达<br>人气：{rng.randint(300, 900)}人加购</div><div class="pale">{small}</div></div><div class="two"><a>加入购物车</a><a>立即购买</a></div>"""
    return shell(css, body), truth("fine_print" if wrong else "", unsure="hidden_fee" if wrong else "")


def _desk_lamp(rng: Random, *, wrong: bool) -> Drawn:
    """A desktop shop page with thumbnails and a panel at the right."""
    css = """body{background:#fff;color:#333;font-size:15px}.top{background:#f5f5f5;padding:8px 60px;font-size:13px;color:#777;display:flex;justify-content:space-between}
    .s{display:flex;align-items:center;padding:18px 60px;gap:50px}.s b{font-size:26px;color:#c0392b}.s span{flex:1;border:2px solid #c0392b;padding:10px 14px;color:#aaa}
    .w{display:flex;gap:36px;padding:10px 60px 40px}.th{display:flex;gap:8px;margin-top:10px}h1{font-size:21px;margin:0 0 14px}.p{background:#fff4ee;padding:16px 20px}
    .p b{font-size:34px;color:#c0392b;font-weight:700}.p em{font-style:normal;color:#888;margin-right:20px}.d{display:flex;padding:11px 20px}.d em{font-style:normal;color:#888;
    width:80px}.o{border:1px solid #ccc;padding:5px 14px;margin-right:10px}.o.on{border:2px solid #c0392b}.pale{padding:4px 20px 12px;font-size:11px;color:#bdbdbd}
    .go{display:inline-block;background:#c0392b;color:#fff;padding:14px 44px;font-size:18px;margin:12px 20px}"""
    note = "页面标示价格非最终成交价，实际支付金额以结算页扣款为准" if wrong else "页面图片由商家提供，仅供参考，请以收到的实物为准"
    thumbs = "".join(picture(shade, "#b9b4a4", "width:74px;height:74px") for shade in ("#efe9d8", "#dfe6ea", "#ead9d3", "#e2e8d6"))
    body = f"""<div class="top"><span>您好，请登录　免费注册</span><span>我的订单　收藏夹　客服中心　网站导航</span></div><div class="s"><b>栖光灯饰</b><span>搜索本店商品</span></div>
    <div class="w"><div>{picture("#f1ead6", "#cdbf98", "width:440px;height:440px")}<div class="th">{thumbs}</div></div><div style="flex:1"><h1>栖光 QG-T30 全光谱护眼台灯 AA级照度 12W 五档调光</h1>
    <div class="p"><em>价　格</em><b>¥328.00</b></div><div class="pale">{note}</div><div class="d"><em>配送至</em>杭州市西湖区　快递 免运费</div>
    <div class="d"><em>月销量</em>{rng.randint(300, 2600)} 件　累计评价 {rng.randint(3000, 8000)}</div><div class="d"><em>颜色</em><span class="o on">珍珠白</span><span class="o">石墨灰</span></div>
    <div class="d"><em>数量</em>－　1　＋　（库存 216 件）</div><div class="go">立即购买</div></div></div>"""
    return shell(css, body), truth("fine_print" if wrong else "", surface="listing", listing=None if wrong else offer("栖光 QG-T30 台灯", 328))


TEMPLATES = (
    Template("kettle-page", "mismatch", _kettle, 390, 2, 26),
    Template("quilt-options", "conditional", _quilt, 375, 2, 26),
    Template("potato-group", "conditional", _group, 393, 2, 26),
    Template("coffee-member-dark", "conditional", _member, 390, 2, 28),
    Template("shrimp-weight", "mismatch", _shrimp, 412, 2, 26),
    Template("fridge-trade-in", "conditional", _fridge, 390, 2, 28),
    Template("import-tax", "fine_print", _import, 400, 3, 31),
    Template("lamp-desktop", "fine_print", _desk_lamp, 1240, 2, 22),
)
