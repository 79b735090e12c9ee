package se.samsyn.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.Results;
import se.samsyn.domain.bulk.BulkAction;
import se.samsyn.domain.content.ContentType;
import se.samsyn.domain.content.LinkTarget;
import se.samsyn.domain.content.StaffRow;
import se.samsyn.domain.content.StaffSearch;
import se.samsyn.domain.content.StaffSearch.Order;
import se.samsyn.domain.content.StaffSearch.Standing;
import se.samsyn.service.content.ContentService;

/** All content that is not removed, narrowed by what stands in the address. */
@Named
@RequestScoped
public class ListContentBacking {

    @Inject
    private ContentService contents;

    private String words;
    private String type;
    private String standing;
    private String area;
    private String owner;
    private String missing;
    private String order;
    private String page;
    private Results<StaffRow> rows;

    /** Asks for the rows; a value in the address that means nothing does not narrow the list. */
    public void load() {
        rows = contents.list(new StaffSearch(
                known(ContentType.values(), type),
                known(Standing.values(), standing),
                number(area),
                blankToNull(owner),
                null,
                words,
                "en".equals(missing),
                "TITLE".equals(order) ? Order.TITLE : Order.CHANGED,
                number(page) == null ? 1 : (int) Math.min(number(page), 100_000)));
    }

    private static <E extends Enum<E>> E known(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.valueOf(text) : null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The filters as the query of an address, without the page. */
    public String getQuery() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("words", words);
        filters.put("type", type);
        filters.put("standing", standing);
        filters.put("area", area);
        filters.put("owner", owner);
        filters.put("missing", missing);
        filters.put("order", order);
        return filters.entrySet().stream()
                .filter(filter -> blankToNull(filter.getValue()) != null)
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return Stream.of(words, type, standing, area, owner, missing).anyMatch(filter -> blankToNull(filter) != null);
    }

    public List<LinkTarget> getAreas() {
        return contents.areas();
    }

    public ContentType[] getTypes() {
        return ContentType.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    /** What can be done to many items at once. */
    public BulkAction[] getActions() {
        return BulkAction.values();
    }

    public Results<StaffRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    /** "en" for what has no English version. */
    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
