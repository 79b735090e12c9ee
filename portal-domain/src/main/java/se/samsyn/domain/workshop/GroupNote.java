package se.samsyn.domain.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A note (gruppanteckning) that a group wrote about a question. */
@Entity
@Table(name = "group_note")
public class GroupNote {

    public static final int LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "workshop_id")
    private Long workshopId;

    @Column(name = "question_id")
    private Long questionId;

    @Column(name = "group_id")
    private Long groupId;

    @Column(name = "theme_id")
    private Long themeId;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    private boolean hidden;

    protected GroupNote() {}

    public GroupNote(long workshopId, long groupId, TypedNote typed, Instant at) {
        this.workshopId = workshopId;
        this.groupId = groupId;
        this.questionId = typed.questionId();
        this.text = typed.text();
        this.writtenAt = at;
    }

    /** Puts the note into a theme of its workshop, or out of any. */
    public void gather(WorkshopTheme theme) {
        themeId = theme == null ? null : theme.getId();
    }

    /** Keeps the note off screen and summary, or lets it be seen again. */
    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public Long getId() {
        return id;
    }

    public Long getWorkshopId() {
        return workshopId;
    }

    public Long getQuestionId() {
        return questionId;
    }

    public Long getGroupId() {
        return groupId;
    }

    public Long getThemeId() {
        return themeId;
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public boolean isHidden() {
        return hidden;
    }
}
