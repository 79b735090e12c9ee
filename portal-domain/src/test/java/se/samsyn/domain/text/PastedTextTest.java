package se.samsyn.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.text.PastedText.Piece;

/** Tables of word processors and spreadsheets become rows and columns; what merely looks like a table stays text. */
class PastedTextTest {

    private static final String MARK = "samsyn-mark";

    @Test
    void takesATableOfWordOutOfItsText() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>
                <!--StartFragment--><p class=MsoNormal>Före<o:p></o:p></p>
                <table class=MsoTableGrid border=1><tr><td width=201><p class=MsoNormal><b>Kommun</b><o:p></o:p></p></td>
                <td><p class=MsoNormal>Antal</p></td></tr><tr><td><p class=MsoNormal>Bräcke</p></td><td><p class=MsoNormal>7</p></td></tr></table>
                <p class=MsoNormal>Efter</p><!--EndFragment--></body></html>""";

        List<Piece> pieces = PastedText.into("<p>Först</p><p>" + MARK + "</p><p>Sist</p>", MARK, word);

        assertThat(pieces)
                .extracting(Piece::html)
                .containsExactly("<p>Först</p><p>Före</p>", "", "<p>Efter</p><p>Sist</p>");
        assertThat(pieces.get(1).table().rows()).containsExactly(List.of("Kommun", "Antal"), List.of("Bräcke", "7"));
        assertThat(pieces.get(1).table().merged()).isZero();
    }

    @Test
    void repeatsTheWordsOfAMergedCellInEachCellThatItCovered() {
        String docs = "<b style=\"font-weight:normal\"><div><table><colgroup><col/><col/><col/></colgroup><tbody>"
                + "<tr><td rowspan=\"2\"><p><span>År</span></p></td><td colspan=\"2\"><p><span>Deltagare</span></p></td></tr>"
                + "<tr><td>Kvinnor</td><td>Män</td></tr><tr><td>2026</td><td>41</td><td>38</td></tr></tbody></table></div></b>";

        List<Piece> pieces = PastedText.into("", MARK, docs);

        assertThat(pieces).singleElement().satisfies(piece -> {
            assertThat(piece.table().rows())
                    .containsExactly(
                            List.of("År", "Deltagare", "Deltagare"),
                            List.of("År", "Kvinnor", "Män"),
                            List.of("2026", "41", "38"));
            assertThat(piece.table().merged()).isEqualTo(2);
        });
    }

    @Test
    void leavesALayoutTableAsText() {
        String mail = "<table><tr><td><table><tr><td>Hej!</td></tr></table></td></tr></table>"
                + "<table><tr><td>Rad ett</td></tr><tr><td>Rad två</td></tr></table>";

        assertThat(PastedText.into("<p>" + MARK + "</p>", MARK, mail))
                .containsExactly(new Piece("<p>Hej!</p><p>Rad ett</p><p>Rad två</p>", null));
    }

    @Test
    void readsWhatASpreadsheetCopies() {
        String excel =
                "<table><tr height=20><td>Namn</td><td>Ort</td></tr><tr><td>A</td><td>Åre</td></tr><tr><td></td><td></td></tr></table>";

        assertThat(PastedTable.of(excel, "ignored").orElseThrow().rows())
                .containsExactly(List.of("Namn", "Ort"), List.of("A", "Åre"));
        assertThat(PastedTable.of(null, "Namn\tOrt\r\n\"två\nrader\"\t\"sa \"\"hej\"\"\"\r\nensam\r\n")
                        .orElseThrow()
                        .rows())
                .containsExactly(List.of("Namn", "Ort"), List.of("två rader", "sa \"hej\""), List.of("ensam", ""));
        assertThat(PastedTable.of("", "\"öppen\tb").orElseThrow().rows()).containsExactly(List.of("”öppen", "b"));
        assertThat(PastedTable.of("<table><tr><td>7</td></tr></table>", "7\r\n"))
                .isEmpty();
        assertThat(PastedTable.of("<p>ord</p>", "ord")).isEmpty();
    }

    @Test
    void countsWhatATextCannotKeep() {
        String html =
                "<p><img src=\"data:image/png;base64,AA\"><a href=\"file:///H:/fil.docx\">fil</a> <a href=\"/sok\">sök</a></p>"
                        + "<iframe src=\"https://film.example\"></iframe><table><tr><td>a</td><td>b</td></tr></table>";

        assertThat(RichTextLoss.of(html)).isEqualTo(new RichTextLoss(1, 1, 1, 1));
        assertThat(RichTextLoss.of("<p style=\"color:red\">Rött <u>ord</u></p>").isNone())
                .isTrue();
    }
}
