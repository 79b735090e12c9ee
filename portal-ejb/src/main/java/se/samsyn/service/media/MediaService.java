package se.samsyn.service.media;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.domain.ConflictException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.FileUse;
import se.samsyn.domain.content.PageUses;
import se.samsyn.domain.content.SharedThing;
import se.samsyn.domain.media.FileDelivery;
import se.samsyn.domain.media.FileDescription;
import se.samsyn.domain.media.FileSearch;
import se.samsyn.domain.media.FileSearch.Lack;
import se.samsyn.domain.media.FileSummary;
import se.samsyn.domain.media.FileUpload;
import se.samsyn.domain.media.FileVersion;
import se.samsyn.domain.media.RenditionSize;
import se.samsyn.domain.media.ScanState;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.domain.review.Effect;
import se.samsyn.service.content.FileUses;
import se.samsyn.service.permission.ContentAccess;
import se.samsyn.service.published.PublishedContentService;
import se.samsyn.service.review.SharedChangeService;

/** The library of files and images: uploading, finding, describing, replacing, removing and giving out. */
@Stateless
@RolesAllowed({"EDITOR", "PUBLISHER", "EVENT_MANAGER", "ADMINISTRATOR"})
public class MediaService {

    @Inject
    private FileRegister register;

    @Inject
    private StoredFiles files;

    @Inject
    private FileStorage storage;

    @Inject
    private Renditions renditions;

    @Inject
    private DocumentTexts texts;

    @Inject
    private Quarantine quarantine;

    @Inject
    private FileUses uses;

    @Inject
    private FileChanges changes;

    @Inject
    private SharedChangeService proposals;

    @Inject
    private ContentAccess access;

    @Inject
    private PublishedContentService published;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Takes in a file, or throws {@link se.samsyn.domain.media.FileRefused} with the reason; the stream stays open.
     */
    public FileSummary store(InputStream bytes, FileUpload upload) {
        return FileSummary.of(register.add(bytes, upload, caller()));
    }

    /** A page of the library, newest first. */
    public Results<FileSummary> search(FileSearch search) {
        return files.search(search, caller());
    }

    /** Every tag that some file has. */
    public List<String> tags() {
        return files.tags();
    }

    /** How many images nobody has described, nor said to be decorative; for the work lists. */
    public long countWithoutAltText() {
        return files.search(new FileSearch("", null, "", Lack.ALT_TEXT, 1, 1), caller())
                .total();
    }

    /** A file, if there is one with this number. */
    @PermitAll
    public Optional<FileSummary> find(long id) {
        return files.find(id).map(FileSummary::of);
    }

    /** A file, or a 404. */
    public FileSummary get(long id) {
        return FileSummary.of(existing(id));
    }

    /** The file itself with its tags, to hang on a draft or to describe, or a 404. */
    public StoredFile reference(long id) {
        StoredFile file = existing(id);
        file.getTags().size();
        return file;
    }

    /** Where the file is used, by a present version or by the history alone, as far as the caller may know. */
    public PageUses uses(long id) {
        List<FileUse> all = uses.of(id);
        Set<Long> mine = access.mine(all.stream().map(FileUse::id).toList());
        return PageUses.seenBy(use -> mine.contains(use.id()), all);
    }

    /** Changes what is said about a file, if nobody else changed it in the meantime. */
    public Effect describe(long id, int lockVersion, FileDescription said) {
        StoredFile file = mine(id, lockVersion);
        return changes.describe(file, said, caller());
    }

    /** Puts a later edition in the place of the bytes there are; the address stays, the bytes before are kept. */
    public Effect replace(long id, int lockVersion, InputStream bytes, String name) {
        return changes.replace(mine(id, lockVersion), bytes, name, caller());
    }

    /** The editions before the present one, the newest first. */
    public List<FileVersion> versions(long id) {
        return files.versions(id);
    }

    /** Takes a file out of the library that no present page uses; its address answers 410, its bytes are swept. */
    public void remove(long id, int lockVersion) {
        StoredFile file = unchanged(id, lockVersion);
        if (uses.of(id).stream().anyMatch(FileUse::now)) {
            throw new ConflictException("error.file_in_use", file.getTitle());
        }
        access.requireMayRemove(id);
        file.remove(caller(), clock.instant());
        renditions.forget(id);
        texts.forget(id);
    }

    /** Has the file looked through once more, and says what came of it. */
    public ScanState rescan(long id) {
        StoredFile file = existing(id);
        access.requireMayChange(SharedThing.FILE, id);
        return quarantine.rescan(file);
    }

    /** Whether a page that the public sees right now shows the file or links to it. */
    @PermitAll
    public boolean isPublic(long id) {
        return published.showsFile(id);
    }

    /** Whether there was a file of that name that has been removed. */
    @PermitAll
    public boolean isRemoved(long id, String name) {
        return files.findEvenRemoved(id)
                .filter(StoredFile::isRemoved)
                .filter(file -> file.getOriginalName().equals(name))
                .isPresent();
    }

    /** What is needed to send the file to anybody, if it {@link #isPublic is public}; an image in the size, if one is given. */
    @PermitAll
    public Optional<FileDelivery> findForPublic(long id, RenditionSize size) {
        return served(id, size, isPublic(id));
    }

    /** What is needed to send the file by a preview link; the caller has asked whether the link shows it. */
    @PermitAll
    public Optional<FileDelivery> findForPreview(long id, RenditionSize size) {
        return served(id, size, true);
    }

    /** What is needed to send the file to staff; an image in the size, if one is given. */
    public Optional<FileDelivery> findForStaff(long id, RenditionSize size) {
        return served(id, size, true);
    }

    /** What is needed to send an earlier edition to staff. */
    public Optional<FileDelivery> findVersion(long id, int number) {
        return files.find(id)
                .filter(StoredFile::isServed)
                .flatMap(file -> files.versions(id).stream()
                        .filter(version -> version.getNumber() == number)
                        .map(FileVersion::delivery)
                        .findFirst());
    }

    /** What is needed to send an edition that waits for a decision to those who decide. */
    public Optional<FileDelivery> findProposed(long id, long changeId) {
        return files.find(id)
                .flatMap(file -> proposals
                        .content(changeId, id, file.getFormat())
                        .map(content -> FileDelivery.of(file, content)));
    }

    /** The file's bytes from a position on; the caller, who has asked whether it may be sent, closes the stream. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InputStream open(FileDelivery file, long from) throws IOException {
        return storage.open(file.storageKey(), from);
    }

    private Optional<FileDelivery> served(long id, RenditionSize size, boolean allowed) {
        return files.find(id)
                .filter(file -> allowed && file.isServed())
                .map(file -> size == null ? FileDelivery.of(file) : renditions.of(file, size));
    }

    private StoredFile mine(long id, int lockVersion) {
        StoredFile file = unchanged(id, lockVersion);
        access.requireMayChange(SharedThing.FILE, id);
        return file;
    }

    private StoredFile unchanged(long id, int lockVersion) {
        StoredFile file = existing(id);
        if (file.getLockVersion() != lockVersion) {
            throw new ConflictException("error.file_changed", file.getTitle());
        }
        return file;
    }

    private StoredFile existing(long id) {
        return files.find(id).orElseThrow(() -> new NotFoundException("error.file_not_found"));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
