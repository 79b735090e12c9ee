package se.samsyn.web.admin.copy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.Results;
import se.samsyn.domain.copy.CopyRow;
import se.samsyn.domain.copy.CopySearch;
import se.samsyn.domain.event.Event;
import se.samsyn.service.content.KeptCopyService;

/** All dated copies, narrowed by what stands in the address; those of removed pages too. */
@Named
@RequestScoped
public class ListCopiesBacking {

    @Inject
    private KeptCopyService copies;

    private String words;
    private String item;
    private String from;
    private String to;
    private String page;
    private Results<CopyRow> rows;

    /** Asks for the rows; a value in the address that means nothing does not narrow the list. */
    public void load() {
        Long number = number(page);
        rows = copies.list(new CopySearch(
                words, number(item), day(from, 0), day(to, 1), number == null ? 1 : (int) Math.min(number, 100_000)));
    }

    private static Long number(String text) {
        return text != null && text.matches("[1-9]\\d{0,14}") ? Long.valueOf(text) : null;
    }

    private static Instant day(String text, int daysLater) {
        try {
            return isBlank(text)
                    ? null
                    : LocalDate.parse(text.strip())
                            .plusDays(daysLater)
                            .atStartOfDay(Event.STOCKHOLM)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return Stream.of(words, item, from, to).anyMatch(filter -> !isBlank(filter));
    }

    /** The filters as the query of an address, without the page. */
    public String getQuery() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("words", words);
        filters.put("item", item);
        filters.put("from", from);
        filters.put("to", to);
        return filters.entrySet().stream()
                .filter(filter -> !isBlank(filter.getValue()))
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public Results<CopyRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
