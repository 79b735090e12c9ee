package se.samsyn.service.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.media.ExemptionGround;
import se.samsyn.domain.media.FileContent;
import se.samsyn.domain.media.FileDescription;
import se.samsyn.domain.media.Judgement;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.ChangedField;
import se.samsyn.domain.review.Effect;
import se.samsyn.domain.review.FieldValues;
import se.samsyn.domain.review.SharedChange;
import se.samsyn.domain.review.SharedKind;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.review.SharedAct;
import se.samsyn.service.review.SharedChanges;

/** Changes files of the library: at once, or by way of somebody else where the public sees them and the site asks for that. */
@ApplicationScoped
class FileChanges implements SharedAct {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Inject
    private ContentAccess access;

    @Inject
    private SharedChanges changes;

    @Inject
    private FileRegister register;

    @Inject
    private Renditions renditions;

    @Inject
    private Clock clock;

    Effect replace(StoredFile file, InputStream bytes, String name, String by) {
        if (!mustWait(file)) {
            register.replace(file, bytes, name, by);
            return Effect.AT_ONCE;
        }
        int lock = file.getLockVersion();
        FileContent content = register.takeForLater(file, bytes, name);
        List<ChangedField> fields = new FieldValues()
                .with("size", file.getSize())
                .changedIn(new FieldValues().with("size", content.size()));
        return changes.propose(SharedChange.replacing(file.getId(), lock, content, fields), by);
    }

    Effect describe(StoredFile file, FileDescription said, String by) {
        if (mustWait(file)) {
            FieldValues before = FileFields.of(file);
            List<ChangedField> fields = before.changedIn(FileFields.of(tried(file, () -> file.describe(said))));
            if (FieldValues.touch(fields, FileFields.PUBLIC)) {
                return propose(SharedKind.FILE_DESCRIBED, file, fields, by);
            }
        }
        describe(em.find(StoredFile.class, file.getId()), said);
        return Effect.AT_ONCE;
    }

    Effect judge(StoredFile file, Judgement found, ExemptionGround ground, String reason, String by) {
        if (!mustWait(file)) {
            judgeNow(file, found, ground, reason, by);
            return Effect.AT_ONCE;
        }
        FieldValues before = FileFields.judgement(file);
        StoredFile after = tried(file, () -> judgeNow(file, found, ground, reason, by));
        List<ChangedField> fields = before.changedIn(FileFields.judgement(after));
        return fields.isEmpty() ? Effect.AT_ONCE : propose(SharedKind.DOCUMENT_JUDGED, file, fields, by);
    }

    @Override
    public boolean does(SharedKind kind) {
        return kind.thing() == SharedThing.FILE;
    }

    @Override
    public void putIntoEffect(SharedChange change) {
        StoredFile file = em.find(StoredFile.class, change.getTargetId());
        switch (change.getKind()) {
            case FILE_REPLACED -> register.replaceBy(file, change.content(file.getFormat()), change.getProposedBy());
            case FILE_DESCRIBED ->
                describe(file, FileFields.description(FileFields.of(file).changedBy(change.getFields())));
            default -> judgeNow(file, FileFields.judgement(file).changedBy(change.getFields()), change.getProposedBy());
        }
    }

    private void describe(StoredFile file, FileDescription said) {
        boolean moved = !file.getFocus().equals(said.focus());
        file.describe(said);
        if (moved) {
            renditions.forget(file.getId());
        }
    }

    private void judgeNow(StoredFile file, FieldValues said, String by) {
        String found = said.text("judgement");
        String ground = said.text("ground");
        judgeNow(
                file,
                found == null ? null : Judgement.valueOf(found),
                ground == null ? null : ExemptionGround.valueOf(ground),
                said.text("reason"),
                by);
    }

    private void judgeNow(StoredFile file, Judgement found, ExemptionGround ground, String reason, String by) {
        file.judge(found, ground, reason, by, clock.instant());
    }

    private boolean mustWait(StoredFile file) {
        return access.needsReview(SharedThing.FILE, file.getId());
    }

    private Effect propose(SharedKind kind, StoredFile file, List<ChangedField> fields, String by) {
        return changes.propose(new SharedChange(kind, file.getId(), file.getLockVersion(), fields), by);
    }

    // The entity's own rules refuse what they would refuse at once; what they take is not stored.
    private StoredFile tried(StoredFile file, Runnable act) {
        file.getTags().size();
        em.detach(file);
        act.run();
        return file;
    }
}
