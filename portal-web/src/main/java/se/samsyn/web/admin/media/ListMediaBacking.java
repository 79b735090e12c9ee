package se.samsyn.web.admin.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import se.samsyn.domain.Results;
import se.samsyn.domain.media.FileSearch;
import se.samsyn.domain.media.FileSummary;
import se.samsyn.service.media.MediaService;

/** {@code /admin/media}: the library, narrowed by what stands in the address. */
@Named
@RequestScoped
public class ListMediaBacking {

    @Inject
    private MediaService media;

    private String words;
    private String kind;
    private String tag;
    private String lack;
    private String page;
    private Results<FileSummary> files;

    public void load() {
        int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        FileSearch.Kind wanted = "IMAGE".equals(kind)
                ? FileSearch.Kind.IMAGE
                : "DOCUMENT".equals(kind) ? FileSearch.Kind.DOCUMENT : null;
        FileSearch.Lack wanting = Arrays.stream(FileSearch.Lack.values())
                .filter(each -> each.name().equals(lack))
                .findFirst()
                .orElse(null);
        files = media.search(new FileSearch(words, wanted, tag, wanting, number, FileSearch.PAGE_SIZE));
    }

    public Results<FileSummary> getFiles() {
        if (files == null) {
            load();
        }
        return files;
    }

    public String getQuery() {
        return "words=" + encoded(words) + "&kind=" + encoded(kind) + "&tag=" + encoded(tag) + "&lack=" + encoded(lack);
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<String> getTags() {
        return media.tags();
    }

    public List<FileSearch.Lack> getLacks() {
        return List.of(FileSearch.Lack.values());
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getLack() {
        return lack;
    }

    public void setLack(String lack) {
        this.lack = lack;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
