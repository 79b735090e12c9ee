package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextSafetyTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "strong",
            "em",
            "a",
            "blockquote",
            "br",
            "span",
            "sub",
            "sup",
            "abbr");
    private static final Set<String> ATTRIBUTES = Set.of("href", "hreflang", "lang", "title");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><img src=x onerror=alert(1)></template>",
                "<textarea><script>alert(1)</script></textarea>",
                "<iframe src=javascript:alert(1)></iframe>",
                "<object data=javascript:alert(1)></object>",
                "<form action=javascript:alert(1)><button>x</button></form>",
                "<p style=\"background:url(javascript:alert(1))\" onclick=alert(1)>x</p>",
                "<a href=\"javascript&colon;alert(1)\">x</a>",
                "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61\">x</a>",
                "<a href=\"\u0001javascript:alert(1)\">x</a>",
                "<a href='https://x.se/\" onmouseover=\"alert(1)'>x</a>",
                "<abbr title='\"><script>alert(1)</script>'>x</abbr>",
                "<abbr title='x\" onfocus=\"alert(1)'>x</abbr>",
                "<span lang='en\" onclick=\"x'>x</span>",
                "<!--><script>alert(1)</script-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
                "<base href=\"//evil.example/\"><meta http-equiv=refresh content=0>",
                "<table><td><a href=/x><table><td><a href=/y>z",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<p>\uFF1Cscript\uFF1Ealert(1)</p>",
                "<plaintext><script>alert(1)",
                "<xmp><script>alert(1)</script></xmp>",
            })
    void letsNothingThroughThatCouldRun(String attack) {
        assertHarmless(RichText.of(attack));
        assertHarmless(RichText.of("<p>a</p>" + attack + "<ul><li>" + attack + "</li></ul>"));
    }

    @Test
    void standsTextThatIsNestedWithoutEnd() {
        RichText text = RichText.of("<blockquote>".repeat(20_000) + "a" + "<b><i><ul><li>".repeat(20_000) + "b");

        assertHarmless(text);
    }

    @Property
    void staysHarmlessAndUnchangedWhateverComesIn(@ForAll("soup") String soup) {
        RichText text = RichText.of(soup);

        assertHarmless(text);
        assertThat(RichText.of(text.html())).isEqualTo(text);
        assertThat(RichText.of(text.render(item -> Optional.empty())).references())
                .isEmpty();
    }

    @Property
    void showsAnyPlainTextAsItIs(@ForAll String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;");

        assertHarmless(RichText.of(escaped));
        assertThat(RichText.of(RichText.of(escaped).html())).isEqualTo(RichText.of(escaped));
    }

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> tag = Arbitraries.of(
                "p",
                "div",
                "h1",
                "h3",
                "ul",
                "ol",
                "li",
                "a",
                "b",
                "em",
                "span",
                "blockquote",
                "table",
                "tr",
                "td",
                "br",
                "script",
                "style",
                "svg",
                "math",
                "mtext",
                "img",
                "select",
                "template",
                "noscript",
                "form",
                "sup",
                "abbr",
                "title",
                "textarea",
                "annotation-xml",
                "foreignObject");
        Arbitrary<String> attributes = Arbitraries.of(
                "",
                " href=\"javascript:alert(1)\"",
                " href='https://example.se/å?a=1&b=2'",
                " href=\"item:12\"",
                " href=/a",
                " onclick=alert(1)",
                " lang=en",
                " data-list=bullet",
                " class=ql-indent-2",
                " title='<script>'",
                " style=x");
        Arbitrary<String> words = Arbitraries.of(
                "a",
                " ",
                "\u00A0",
                "1\u00A0000",
                "javascript:",
                "onload=",
                "&lt;",
                "&amp;lt;",
                "<",
                ">",
                "\"",
                "å",
                "<!--",
                "-->",
                "]]>",
                "\u0000",
                "\uD83D\uDE00",
                "\uD83D",
                "=",
                "@",
                "{{x}}");
        Arbitrary<String> piece = Arbitraries.oneOf(
                tag.flatMap(name -> attributes.map(attribute -> "<" + name + attribute + ">")),
                tag.map(name -> "</" + name + ">"),
                words);
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void assertHarmless(RichText text) {
        List<Element> elements = RichTextCleaning.parse(text.html()).children().select("*");
        for (Element element : elements) {
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                assertThat(attribute.getKey().equals("href") && scheme(attribute.getValue()))
                        .as(attribute.html())
                        .isFalse();
            }
        }
    }

    private static boolean scheme(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        return !lower.matches("(https?://|mailto:|tel:|item:\\d|/(?![/\\\\])).*");
    }
}
