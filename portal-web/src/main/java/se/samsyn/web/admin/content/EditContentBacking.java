package se.samsyn.web.admin.content;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.PortalException;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.EditConflict;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.manuscript.Manuscript;
import se.samsyn.service.content.ContentService;
import se.samsyn.service.publishing.PublishingService;
import se.samsyn.web.admin.NumberedBacking;

/**
 * What the edit pages of all types do: hold a draft, save it, publish it, take it down, remove it.
 *
 * <p>A refused save leaves the draft on the page as it was typed.
 */
public abstract class EditContentBacking extends NumberedBacking {

    @Inject
    private ContentService contents;

    @Inject
    private PublishingService publishing;

    @Inject
    private RichTextForm richTexts;

    @Inject
    private VersionHistory history;

    @Inject
    private EditLanguage language;

    @Inject
    private AutosavePanel autosave;

    @Inject
    private MergePanel merge;

    private long itemId;
    private ContentVersion draft;
    private PlacementForm placement;
    private BlockEditor blocks;
    private ChosenList chosen;
    private Manuscript opened;
    private long undoable;

    /** Opens the draft that the address asks for; another type's or a removed item is a 404. */
    public void open() {
        itemId = number();
        language.open();
        ContentType type = contents.item(itemId).getType();
        if (!FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(EditPages.view(type))) {
            throw new NotFoundException("error.item_not_found");
        }
        reload();
        autosave.look(this);
    }

    /** Reads everything anew; what was not saved is gone. */
    public void reload() {
        draft = contents.draft(itemId, language.getChosen());
        placement = PlacementForm.of(draft);
        history.load(itemId, language.getChosen());
        language.load(itemId);
        loaded(draft);
        opened = Manuscript.of(written());
        show();
    }

    private void show() {
        richTexts.showPaths(draft);
        blocks = new BlockEditor(draft);
        chosen = new ChosenList(draft);
    }

    private Described[] written() {
        Stream<Described> beside = Stream.concat(Stream.of(placement), judgedToo().stream());
        // A translation has neither place nor facts of its own.
        return Stream.concat(Stream.of(draft), language.isOriginal() ? beside : Stream.of())
                .toArray(Described[]::new);
    }

    /** Whether something stands in the form that has not been saved. */
    public boolean isUnsaved() {
        return !manuscript().equals(opened);
    }

    /** What stands in the form now, as it would be stored. */
    public Manuscript manuscript() {
        gather();
        richTexts.keepReferences(draft);
        Manuscript now = Manuscript.of(written());
        richTexts.showPaths(draft);
        return now;
    }

    /** Puts a text into the form in place of what stands there, and tells what found no field. */
    public List<String> rewrite(Manuscript text) {
        List<String> leftOver = text.writeInto(autosave.finder(), written());
        show();
        rewritten();
        return leftOver;
    }

    /** Hook: the type's own parts are read anew together with the draft. */
    protected void loaded(ContentVersion opened) {}

    /** Hook: the draft, and what stands beside it, have got another text. */
    protected void rewritten() {}

    /** Hook: writes what the page holds beside the draft into it, at any moment; takes nothing away. */
    protected void gather() {}

    /** Hook: makes the draft ready to be stored, and tells what is wrong there. */
    protected void complete(ContentVersion edited) {}

    /** Hook: what is judged by its constraints beside the draft. */
    protected List<Described> judgedToo() {
        return List.of();
    }

    /** Hook: how the type is stored. */
    protected void store(boolean publish) {
        if (publish) {
            publishing.saveAndPublish(draft, placement.toPlacement());
        } else {
            contents.save(draft, placement.toPlacement());
        }
    }

    /** Hook: how the type is stored when it has been put together with what somebody else saved. */
    protected void storeMerged() {
        contents.saveMerged(draft, placement.toPlacement());
    }

    public void save() {
        if (attempt(() -> store(false))) {
            sayStored();
        }
    }

    /** Hook: tells that what was on the page has been saved, and what was taken away on the way. */
    protected void sayStored() {
        sayStored("admin_edit.saved", "admin_edit.saved_with_loss");
    }

    /** Says that something has been saved, by the second key when cleaning has taken something away. */
    protected final void sayStored(String key, String keyWithLoss) {
        richTexts.told().ifPresentOrElse(loss -> toast.say(keyWithLoss, loss), () -> toast.say(key));
    }

    /** Hook: a save was refused, and nothing is stored. */
    protected void refused(PortalException refusal) {
        problems.add(refusal);
    }

    public void publish() {
        if (attempt(() -> store(true))) {
            published();
        }
    }

    /** Tells that what was on the page is public from now on. */
    public void published() {
        undoable = history.getLiveRow().id();
        toast.sayWithUndo("admin_edit.published", draft.getTitle());
    }

    /** Takes the live version down; what is being written stays on the page. */
    public void withdraw() {
        undoable = publishing.withdraw(itemId, language.getChosen());
        history.reload();
        toast.sayWithUndo("admin_edit.withdrawn", draft.getTitle());
    }

    /** Saves what has been put together, if nothing hinders it; what the other saved stays in the history. */
    public boolean saveMerged() {
        boolean saved = attempt(this::storeMerged);
        if (saved) {
            toast.say("merge.saved");
        }
        return saved;
    }

    /** Saves before something that takes effect at once what has been typed, if anything has, so that it is not lost by that. */
    public final boolean saveFirst() {
        boolean stored = draft.getId() != null && !isUnsaved();
        return stored || attempt(() -> store(false));
    }

    private boolean attempt(Runnable storing) {
        gather();
        complete(draft);
        isWrong(Stream.concat(Stream.of(draft), judgedToo().stream()).toArray());
        richTexts.judgeLinks(draft);
        if (problems.isAny()) {
            return false;
        }
        richTexts.keepReferences(draft);
        try {
            storing.run();
            autosave.saved(this);
            reload();
            return true;
        } catch (EditConflict overtaken) {
            merge.open(this);
            return false;
        } catch (PortalException refusal) {
            refused(refusal);
        }
        richTexts.showPaths(draft);
        return false;
    }

    public List<LinkTarget> getAreas() {
        return contents.areasFor(draft.placement()).stream()
                .filter(area -> area.id() != itemId)
                .toList();
    }

    /** The path that a page which readers know gets when the draft is published; {@code null} when it stays where it is. */
    public String getMovesTo() {
        String to = placement.path(getType(), getAreas());
        boolean stays = !language.isOriginal() || to.equals(draft.getItem().getPath());
        return stays || history.isUnpublishedSince(1) ? null : to;
    }

    public boolean isInTree() {
        return getType().isTreeType();
    }

    public ContentType getType() {
        return getDraft().getItem().getType();
    }

    public long getItemId() {
        return itemId;
    }

    /** The version that has just been published or taken down from this page. */
    public long getUndoable() {
        return undoable;
    }

    /**
     * What is being written.
     *
     * @throws ViewExpiredException when the page has been left, and a word of its script comes late
     */
    public ContentVersion getDraft() {
        if (draft == null) {
            throw new ViewExpiredException("The page has been left");
        }
        return draft;
    }

    public PlacementForm getPlacement() {
        return placement;
    }

    public BlockEditor getBlocks() {
        return blocks;
    }

    public ChosenList getChosen() {
        return chosen;
    }

    /** What stood in the form when it was last read. */
    public Manuscript getOpened() {
        return opened;
    }

    public VersionHistory getHistory() {
        return history;
    }

    public EditLanguage getLanguage() {
        return language;
    }
}
