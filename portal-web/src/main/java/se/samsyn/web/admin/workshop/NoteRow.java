package se.samsyn.web.admin.workshop;

import java.io.Serializable;
import se.samsyn.domain.workshop.BoardNote;

/** A note on the board, with the theme that is chosen for it. */
public class NoteRow implements Serializable {

    private final long id;
    private final long questionId;
    private final String group;
    private final String text;
    private final boolean hidden;
    private Long themeId;

    NoteRow(BoardNote note) {
        id = note.id();
        questionId = note.questionId();
        group = note.group();
        text = note.text();
        hidden = note.hidden();
        themeId = note.themeId();
    }

    public long getId() {
        return id;
    }

    public long getQuestionId() {
        return questionId;
    }

    public String getGroup() {
        return group;
    }

    public String getText() {
        return text;
    }

    public boolean isHidden() {
        return hidden;
    }

    public Long getThemeId() {
        return themeId;
    }

    public void setThemeId(Long themeId) {
        this.themeId = themeId;
    }
}
