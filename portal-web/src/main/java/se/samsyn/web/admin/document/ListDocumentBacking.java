package se.samsyn.web.admin.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.media.AccessState;
import se.samsyn.domain.media.DocumentSearch;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.media.DocumentService;

/** {@code /admin/document}: the register of documents, narrowed by what stands in the address. */
@Named
@RequestScoped
public class ListDocumentBacking {

    @Inject
    private DocumentService service;

    private String words;
    private String state;
    private String exception;
    private String page;
    private Results<StoredFile> documents;

    public void load() {
        int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        AccessState wanted = Arrays.stream(AccessState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        Boolean excepted = exception == null || exception.isEmpty() ? null : Boolean.valueOf(exception);
        documents = service.search(new DocumentSearch(words, wanted, excepted, number));
    }

    public List<AccessState> getStates() {
        return List.of(AccessState.values());
    }

    public Results<StoredFile> getDocuments() {
        return documents;
    }

    public String getQuery() {
        return "words=" + encoded(words) + "&state=" + encoded(state) + "&exception=" + encoded(exception);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
