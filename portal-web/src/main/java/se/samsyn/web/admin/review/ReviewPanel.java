package se.samsyn.web.admin.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.account.Colleague;
import se.samsyn.domain.review.ReviewLine;
import se.samsyn.domain.review.ReviewStep;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.review.ReviewService;
import se.samsyn.web.admin.CurrentUser;
import se.samsyn.web.admin.StaffBacking;
import se.samsyn.web.admin.content.EditContentBacking;
import se.samsyn.web.admin.content.UnsavedText;

/** The review of the draft on an edit page: who sends it reads one half of this, who reviews it the other. */
@Named("review")
@ViewScoped
public class ReviewPanel extends StaffBacking {

    @Inject
    private ReviewService service;

    @Inject
    private ContentAccess access;

    @Inject
    private UnsavedText unsaved;

    @Inject
    private CurrentUser currentUser;

    private Long about;
    private String reviewer;
    private String comment;
    private String remark;
    private transient List<ReviewLine> lines;
    private transient List<Colleague> colleagues;

    /** Saves what is on the page and sends it. */
    public void send(EditContentBacking edit) {
        if (edit.saveFirst()) {
            service.send(edit.getDraft(), reviewer, comment);
            edit.reload();
            toast.say(reviewer == null ? "review.sent" : "review.sent_to", currentUser.nameOf(reviewer));
            comment = null;
            forget();
        }
    }

    /** Says something; what the reviewer may have typed into the text stays on the page. */
    public void say(EditContentBacking edit) {
        service.comment(edit.getDraft(), remark);
        toast.say("review.commented");
        remark = null;
        forget();
    }

    /** Gives the text back with what has to be changed. */
    public void askForChanges(EditContentBacking edit) {
        if (unsaved.isNone(edit)) {
            service.askForChanges(edit.getDraft(), remark);
            edit.reload();
            toast.say("review.changes_asked");
            remark = null;
            forget();
        }
    }

    /** The lines are read anew: something else has been said. */
    public void forget() {
        lines = null;
    }

    /** Whether the text on the page waits for a reviewer. */
    public boolean isUnderWay(EditContentBacking edit) {
        return edit.getDraft().getId() != null && !edit.getDraft().isDraft();
    }

    /** Whether the text waits for somebody like me: it is in review, and I am not the one who wrote it. */
    public boolean isMine(EditContentBacking edit) {
        return isUnderWay(edit)
                && !currentUser.getUsername().equals(edit.getDraft().getWrittenBy());
    }

    /** Whether I may publish from this page: as the reviewer, or because nobody has to review the text. */
    public boolean mayPublish(EditContentBacking edit) {
        return isMine(edit) || !(isUnderWay(edit) || isRequired());
    }

    /** Whether the site asks for four eyes. */
    public boolean isRequired() {
        return access.isReviewRequired();
    }

    /** This panel, with the reviewer chosen whom the text on the page went to before. */
    public ReviewPanel about(EditContentBacking edit) {
        Long draft = edit.getDraft().getId();
        if (draft != null && !draft.equals(about)) {
            about = draft;
            String before = edit.getDraft().getReviewer();
            reviewer = colleagues(edit).stream()
                    .map(Colleague::username)
                    .filter(each -> each.equals(before))
                    .findFirst()
                    .orElse(null);
        }
        return this;
    }

    /** The version beside which a text in review is best read; null when it is the first of all. */
    public Integer readBefore(EditContentBacking edit) {
        return service.readBefore(edit.getDraft()).orElse(null);
    }

    /** Whom the text was sent to; null for anybody who may publish it. */
    public String sentTo(EditContentBacking edit) {
        return edit.getDraft().getReviewer();
    }

    /** The sender's line, of a text that is under way. */
    public ReviewLine sent(EditContentBacking edit) {
        return lines(edit).stream()
                .filter(line -> line.step() == ReviewStep.SENT)
                .findFirst()
                .orElse(null);
    }

    /** What has been said, the latest first. */
    public List<ReviewLine> lines(EditContentBacking edit) {
        if (lines == null) {
            lines = service.lines(edit.getItemId(), edit.getDraft().getLanguage());
        }
        return lines;
    }

    /** Who did what, "Anna bad om ändringar". */
    public String words(ReviewLine line) {
        return texts.format("review.step." + line.step().name(), currentUser.nameOf(line.by()));
    }

    /** What the reviewer wants to be changed in the draft on the page; null when nobody has asked for anything. */
    public ReviewLine wanted(EditContentBacking edit) {
        boolean open = edit.getDraft().getId() != null && edit.getDraft().isDraft();
        return lines(edit).stream()
                .limit(open ? 1 : 0)
                .filter(line -> line.step() == ReviewStep.CHANGES_ASKED
                        && edit.getHistory().isUnpublishedSince(line.number()))
                .findFirst()
                .orElse(null);
    }

    /** Whom the text may be sent to. */
    public List<Colleague> colleagues(EditContentBacking edit) {
        if (colleagues == null) {
            colleagues = service.reviewers(edit.getItemId());
        }
        return colleagues;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
