package se.samsyn.web.admin.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samsyn.domain.Results;
import se.samsyn.domain.media.AccessibilityState;
import se.samsyn.domain.media.DocumentSearch;
import se.samsyn.domain.media.StoredFile;
import se.samsyn.service.media.DocumentService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/document}: the register of documents, narrowed by what stands in the address. */
@Named
@RequestScoped
public class ListDocumentBacking extends ListBacking {

    @Inject
    private DocumentService service;

    private Results<StoredFile> documents;

    public void load() {
        Boolean excepted =
                Optional.ofNullable(wanted("exception")).map(Boolean::valueOf).orElse(null);
        documents = service.search(
                new DocumentSearch(wanted("words"), wanted("state", AccessibilityState.class), excepted, pageNumber()));
    }

    public Results<StoredFile> getDocuments() {
        return documents;
    }
}
