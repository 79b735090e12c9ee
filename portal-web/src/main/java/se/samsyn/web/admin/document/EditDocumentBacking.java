package se.samsyn.web.admin.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.media.ExceptionGround;
import se.samsyn.domain.media.Judgement;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.media.DocumentService;
import se.samsyn.web.admin.Problems;
import se.samsyn.web.admin.Toast;

/** {@code /admin/document/edit}: whether everybody can read a document, and why it may stay as it is. */
@Named
@ViewScoped
public class EditDocumentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentService service;

    @Inject
    private Problems problems;

    @Inject
    private Toast toast;

    private String id;
    private StoredFile file;
    private Judgement judgement;
    private ExceptionGround ground;
    private String reason;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.file_not_found");
        }
        file = service.get(Long.parseLong(id));
        judgement = file.getAccess().getJudgement();
        ground = file.getAccess().getException().getGround();
        reason = file.getAccess().getException().getReason();
    }

    public String save() {
        try {
            Effect effect = service.judge(file.getId(), file.getLockVersion(), judgement, ground, reason);
            toast.say(
                    effect == Effect.AT_ONCE ? "admin_document_edit.saved" : "shared_change.proposed", file.getTitle());
            return "/admin/document.xhtml?faces-redirect=true";
        } catch (PortalException refusal) {
            problems.add(refusal);
            return null;
        }
    }

    public List<Judgement> getJudgements() {
        return List.of(Judgement.values());
    }

    public List<ExceptionGround> getGrounds() {
        return List.of(ExceptionGround.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public ExceptionGround getGround() {
        return ground;
    }

    public void setGround(ExceptionGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
