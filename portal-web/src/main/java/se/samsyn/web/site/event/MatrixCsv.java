package se.samsyn.web.site.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samsyn.domain.dialogue.DialogueMatrix;
import se.samsyn.domain.dialogue.DialogueMatrix.Entry;
import se.samsyn.web.format.CsvText;
import se.samsyn.web.site.Words;

/** {@code /kalender/{slug}/dialog.csv}: the public matrix as a file, a row for each question and actor. */
@RequestScoped
public class MatrixCsv {

    @Inject
    private PublicMatrix matrices;

    @Inject
    private Words words;

    /** Sends the matrix of an event that has one. */
    public void send(long eventId, HttpServletResponse response) throws IOException {
        byte[] bytes = text(matrices.of(eventId)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"dialog.csv\"");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String text(DialogueMatrix matrix) {
        CsvText csv = new CsvText()
                .row(List.of(
                        words.of("site_dialogue.question"),
                        words.of("site_dialogue.actor"),
                        words.of("site_dialogue.answer"),
                        words.of("site_dialogue.earlier")));
        for (Entry question : matrix.questions()) {
            for (Entry actor : matrix.actors()) {
                csv.row(List.of(
                        question.words(),
                        actor.words(),
                        matrix.answer(actor, question),
                        matrix.earlier(actor, question)));
            }
        }
        return csv.toString();
    }
}
