package se.samsyn.web.admin.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.media.FileSearch;
import se.samsyn.domain.media.FileSummary;
import se.samsyn.service.media.MediaService;
import se.samsyn.web.admin.ListBacking;

/** {@code /admin/media}: the library, narrowed by what stands in the address. */
@Named
@RequestScoped
public class ListMediaBacking extends ListBacking {

    @Inject
    private MediaService media;

    private Results<FileSummary> files;

    public void load() {
        files = media.search(new FileSearch(
                wanted("words"),
                wanted("kind", FileSearch.Kind.class),
                wanted("tag"),
                wanted("lack", FileSearch.Lack.class),
                pageNumber(),
                FileSearch.PAGE_SIZE));
    }

    public Results<FileSummary> getFiles() {
        if (files == null) {
            load();
        }
        return files;
    }

    public List<String> getTags() {
        return media.tags();
    }
}
