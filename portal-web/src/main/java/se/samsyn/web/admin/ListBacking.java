package se.samsyn.web.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of the staff's in pages, narrowed by what stands in its address: {@code ?words=vård&owner=eva&page=2}. */
public abstract class ListBacking extends StaffBacking {

    private final Map<String, String> filter = new LinkedHashMap<>();
    private String page;

    /** What the address says for a filter; {@code null}, for no narrowing, when it says nothing. */
    protected String wanted(String name) {
        String text = filter.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The constant that the address names; {@code null} when it names none. */
    protected <E extends Enum<E>> E wanted(String name, Class<E> constants) {
        return AddressValue.constant(constants, filter.get(name));
    }

    /** The number of the page, the first when the address says nothing that makes sense. */
    protected int pageNumber() {
        return AddressValue.page(page);
    }

    /** The filters by their names in the address, as they were typed. */
    public Map<String, String> getFilter() {
        return filter;
    }

    /** The filters as the query of an address, without the page. */
    public String getQuery() {
        return filter.keySet().stream()
                .filter(name -> wanted(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(filter.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether anything narrows the list; an order does not. */
    public boolean isNarrowed() {
        return filter.keySet().stream().anyMatch(name -> !name.equals("order") && wanted(name) != null);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
