package se.samsyn.web.admin.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.media.ExemptionGround;
import se.samsyn.domain.media.Judgement;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.media.DocumentService;
import se.samsyn.web.admin.NumberedBacking;

/** {@code /admin/document/edit}: whether everybody can read a document, and why it may stay as it is. */
@Named
@ViewScoped
public class EditDocumentBacking extends NumberedBacking {

    @Inject
    private DocumentService service;

    private StoredFile file;
    private Judgement judgement;
    private ExemptionGround ground;
    private String reason;

    public void open() {
        file = service.get(number());
        judgement = file.getAccessibility().getJudgement();
        ground = file.getAccessibility().getException().getGround();
        reason = file.getAccessibility().getException().getReason();
    }

    public String save() {
        Effect effect = service.judge(file.getId(), file.getLockVersion(), judgement, ground, reason);
        toast.say(effect, "admin_document_edit.saved", file.getTitle());
        return "/admin/document.xhtml?faces-redirect=true";
    }

    public StoredFile getFile() {
        return file;
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public void setJudgement(Judgement judgement) {
        this.judgement = judgement;
    }

    public ExemptionGround getGround() {
        return ground;
    }

    public void setGround(ExemptionGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
