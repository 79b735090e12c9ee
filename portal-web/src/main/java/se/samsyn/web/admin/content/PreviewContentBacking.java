package se.samsyn.web.admin.content;

import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.domain.NotFoundException;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.preview.PreviewLink;
import se.samsyn.domain.preview.PreviewToken;
import se.samsyn.service.content.HistoryService;
import se.samsyn.service.preview.PreviewService;
import se.samsyn.service.settings.SiteAddress;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.NumberedBacking;

/** A version as the public would read it, at the width of a phone and of a desk, and the links that show it to others. */
@Named
@ViewScoped
public class PreviewContentBacking extends NumberedBacking {

    private static final List<String> WIDTHS = List.of("both", "phone", "desktop");
    private static final String MADE = "made-preview-link";
    private static final String AGAIN = "/admin/content/preview.xhtml?faces-redirect=true&includeViewParams=true";
    private static final List<Integer> DURATIONS = List.of(1, 7, 30, 90);

    @Inject
    private HistoryService history;

    @Inject
    private PreviewService previews;

    @Inject
    private SiteAddress address;

    @Inject
    private Flash flash;

    private String language;
    private String wanted;
    private String width;
    private ContentVersion version;
    private List<PreviewLink> links = List.of();
    private Set<Long> open = Set.of();
    private String what = "draft";
    private int days = 7;
    private String purpose;
    private String made;

    public void load() {
        long item = number();
        version = wanted == null ? history.latest(item, in()) : history.version(item, in(), number(wanted));
        width = width != null && WIDTHS.contains(width) ? width : WIDTHS.get(0);
        made = (String) flash.get(MADE);
        loadLinks();
    }

    private static int number(String text) {
        return (int) Math.min(AddressValue.number(text), Integer.MAX_VALUE);
    }

    private void loadLinks() {
        links = isSharable() ? previews.links(version.getItem().getId()) : List.of();
        open = links.stream().filter(previews::isOpen).map(PreviewLink::getId).collect(Collectors.toSet());
    }

    /** Makes a link and leads back to the page, which shows the new address this once. */
    public String make() {
        PreviewToken token = what.equals("version")
                ? previews.link(version.getId(), days, purpose)
                : previews.linkToDraft(version.getItem().getId(), in(), days, purpose);
        flash.put(MADE, address.of("/forhandsvisning/" + token.text()));
        return AGAIN;
    }

    /** Ends a link at once. */
    public String revoke(long link) {
        try {
            previews.revoke(link);
            toast.say("admin_content_preview.revoked");
            return AGAIN;
        } catch (NotFoundException gone) {
            problems.add(gone);
            loadLinks();
            return null;
        }
    }

    public boolean isOpen(PreviewLink link) {
        return open.contains(link.getId());
    }

    /** Whether there may be links: not to what has been removed. */
    public boolean isSharable() {
        return !version.getItem().isRemoved();
    }

    private Language in() {
        return Language.ofTag(language);
    }

    /** Whether the version is in the item's own language. */
    public boolean isOriginal() {
        return in() == Language.SWEDISH;
    }

    public List<String> getWidths() {
        return WIDTHS;
    }

    public List<Integer> getDurations() {
        return DURATIONS;
    }

    public ContentVersion getVersion() {
        return version;
    }

    public List<PreviewLink> getLinks() {
        return links;
    }

    /** The address of the link that has just been made; nobody can show it again. */
    public String getMade() {
        return made;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getWidth() {
        return width;
    }

    public void setWidth(String width) {
        this.width = width;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
