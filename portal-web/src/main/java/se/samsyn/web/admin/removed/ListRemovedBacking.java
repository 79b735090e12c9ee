package se.samsyn.web.admin.removed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.samsyn.domain.Results;
import se.samsyn.domain.content.RemovedRow;
import se.samsyn.service.content.RemovalRegister;

/** {@code /admin/removed}: what was removed by decision, narrowed by words in the address. */
@Named
@RequestScoped
public class ListRemovedBacking {

    @Inject
    private RemovalRegister register;

    private String words;
    private String page;
    private Results<RemovedRow> rows;

    public void load() {
        rows = register.search(words, page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** The filter as the query of an address, without the page. */
    public String getQuery() {
        return "words=" + (words == null ? "" : URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    public Results<RemovedRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
