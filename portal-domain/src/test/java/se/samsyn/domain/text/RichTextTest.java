package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void keepsWhatAnEditorMayWrite() {
        String text =
                "<h2>Rubrik</h2><p>Ett <strong>starkt</strong> och <em>betonat</em> ord, H<sub>2</sub>O, m<sup>2</sup>,"
                        + " <abbr title=\"forskning och utveckling\">FoU</abbr>, <span lang=\"en\">evidence</span>.<br>Ny rad</p>"
                        + "<blockquote><p>Citat</p></blockquote><ul><li>Punkt</li></ul><ol><li>Steg</li></ol>";

        assertThat(RichText.of(text).html()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b>a</b> <i>b</i>|<p><strong>a</strong> <em>b</em></p>",
                "<p>a</p>löst<p>b</p>|<p>a</p><p>löst</p><p>b</p>",
                "<div>a</div><div>b</div>|<p>a</p><p>b</p>",
                "<div><p>a</p><p>b</p></div>|<p>a</p><p>b</p>",
                "<strong><p>a</p><p>b</p></strong>|<p>a</p><p>b</p>",
                "<h2>a<div>b</div>c</h2>|<h2>a b c</h2>",
                "<p class=\"ql-align-center\" style=\"color:red\">a</p>|<p>a</p>",
                "<p><span style=\"color:red\">a</span> <u>b</u></p>|<p>a b</p>",
                "<p><strong> </strong>a<em></em></p>|<p>a</p>",
                "<p>a<br></p>|<p>a</p>",
                "<p><br>a</p>|<p>a</p>",
                "<p>a <br> b</p>|<p>a<br>b</p>",
                "<p>a<em> b</em> </p>|<p>a<em> b</em></p>",
                "<table><tr><td>a</td><td>b</td></tr></table>|<p>a</p><p>b</p>",
                "<blockquote>citat</blockquote>|<blockquote><p>citat</p></blockquote>",
                "<blockquote><p>  </p></blockquote>|``",
                "<span lang=\"en\"></span>|``",
                "<span lang=\"x y\">a</span>|<p>a</p>",
                "<p>&lt;b&gt; 1 &amp; 2 = 3 @ + `</p>|<p>&lt;b&gt; 1 &amp; 2 = 3 @ + `</p>",
            })
    void rebuildsParagraphsAndLines(String html, String clean) {
        assertThat(RichText.of(html).html()).isEqualTo(clean);
    }

    @Test
    void cleansWhatEntitiesStandFor() {
        String html =
                "<p>&#x41;&#x30a;ngstro&#x308;m&#xFFFE;&#x1FFFF;&#0;</p><a href='https://example.se' lang='sv'>a&#xFEFF;</a>";

        assertThat(RichText.of(html).html())
                .startsWith("<p>Ångström")
                .isEqualTo(CleanText.of(RichText.of(html).html()));
    }

    @Test
    void isEmptyWhenThereIsNothingToRead() {
        assertThat(RichText.of(null)).isEqualTo(RichText.EMPTY);
        assertThat(RichText.of("").isEmpty()).isTrue();
        assertThat(RichText.of("<p><br></p><h2>&nbsp;</h2><ul><li></li></ul>")).isEqualTo(RichText.EMPTY);
        assertThat(RichText.of("a").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>, <h2>a</h2><h3>b</h3><h4>c</h4><h4>d</h4>",
        "<h3>a</h3><h3>b</h3>, <h2>a</h2><h2>b</h2>",
        "<h2>a</h2><h4>b</h4><h2>c</h2>, <h2>a</h2><h3>b</h3><h2>c</h2>",
        "<h3>a</h3><h2>b</h2><h3>c</h3>, <h2>a</h2><h2>b</h2><h3>c</h3>",
        "<h6>a</h6>, <h2>a</h2>",
    })
    void leavesThePagesHeadingAloneAndSkipsNoLevel(String headings, String clean) {
        assertThat(RichText.of(headings).html()).isEqualTo(clean);
    }

    @Test
    void makesRealListsOfQuillsLists() {
        String quill = "<ol><li data-list=\"bullet\"><span class=\"ql-ui\" contenteditable=\"false\"></span>ett</li>"
                + "<li data-list=\"bullet\" class=\"ql-indent-1\">ett a</li><li data-list=\"bullet\">två</li>"
                + "<li data-list=\"ordered\">först</li></ol><p><br></p>";

        assertThat(RichText.of(quill).html())
                .isEqualTo("<ul><li>ett<ul><li>ett a</li></ul></li><li>två</li></ul><ol><li>först</li></ol>");
    }

    @ParameterizedTest
    @CsvSource({
        "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>, <ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>",
        "<ul><li>a</li><ul><li>b</li></ul></ul>, <ul><li>a<ul><li>b</li></ul></li></ul>",
        "<ul><li><p>a</p><p>b</p></li></ul>, <ul><li>a<br>b</li></ul>",
        "<ul><li></li><li>a</li></ul>, <ul><li>a</li></ul>",
        "<ul><li><ul><li>a</li></ul></li></ul>, <ul><li>a</li></ul>",
        "<ol><li data-list='bullet' class='ql-indent-3'>a</li></ol>, <ul><li>a</li></ul>",
        "<ol><li data-list='checked'>a</li><li data-list='unchecked'>b</li></ol>, <ul><li>a</li><li>b</li></ul>",
        "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>,"
                + " <ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>",
    })
    void keepsTheDepthOfLists(String list, String clean) {
        assertThat(RichText.of(list).html()).isEqualTo(clean);
    }

    @Test
    void keepsAHardSpaceOnlyBetweenDigits() {
        String text = "<p>10&nbsp;000&nbsp;kr&nbsp; i&nbsp;år \uFEFFo\u200Bch</p>";

        assertThat(RichText.of(text).html()).isEqualTo("<p>10&nbsp;000 kr i år och</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Egnp.exe", "\u0000\u0007", "\uD800"})
    void dropsCharactersThatCannotBeRead(String junk) {
        assertThat(RichText.of("<p>a" + junk + "</p>").plainText()).isEqualTo("a" + junk.replaceAll("[^a-z.]", ""));
    }

    @Test
    void givesTheWordsAloneOnOneLine() {
        String text = "<h2>Om</h2><p>ett <strong>t</strong>vå<br>tre</p><ul><li>fyra<ul><li>fem</li></ul></li></ul>sex";

        assertThat(RichText.of(text).plainText()).isEqualTo("Om ett två tre fyra fem sex");
        assertThat(RichText.EMPTY.plainText()).isEmpty();
    }

    @Test
    void isAValue() {
        assertThat(RichText.of("a")).isEqualTo(RichText.of("<p>a</p>")).hasSameHashCodeAs(RichText.of("<p>a</p>"));
        assertThat(RichText.of("a")).isNotEqualTo(RichText.of("b")).hasToString("<p>a</p>");
    }
}
