package se.samsyn.domain.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;

/** A publication (publikation): report with authors, year, series number, ISBN, abstract and files. */
@Entity
@Table(name = "publication_version")
@DiscriminatorValue("PUBLICATION")
public class PublicationVersion extends ContentVersion {

    @Size(max = 200, message = "{samsyn.too-long}")
    private String series;

    @Size(max = 30, message = "{samsyn.too-long}")
    @Column(name = "series_number")
    private String seriesNumber;

    @Min(value = 1900, message = "{samsyn.year}")
    @Max(value = 2100, message = "{samsyn.year}")
    @Column(name = "year")
    private Integer year;

    @Size(max = 20, message = "{samsyn.too-long}")
    @Pattern(regexp = "([0-9][0-9 -]{8,15}[0-9X])?", message = "{samsyn.isbn}")
    private String isbn;

    @Column(name = "abstract")
    private String abstractHtml;

    @Valid
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PublicationAuthor> authors = new ArrayList<>();

    @Valid
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PublicationFile> files = new ArrayList<>();

    @Override
    public void arrange() {
        super.arrange();
        files.removeIf(file -> file.getFile() == null);
        for (int i = 0; i < authors.size(); i++) {
            authors.get(i).placeAt(this, i);
        }
        for (int i = 0; i < files.size(); i++) {
            files.get(i).placeAt(this, i);
        }
    }

    @Override
    public void tellDetails(Fields fields) {
        fields.label("admin_publication_edit.series").value("series", Kind.TEXT, series, this::setSeries);
        fields.label("admin_publication_edit.series_number")
                .value("seriesNumber", Kind.TEXT, seriesNumber, this::setSeriesNumber);
        fields.label("admin_publication_edit.year").value("year", Kind.NUMBER, year, this::setYear);
        fields.label("admin_publication_edit.isbn").value("isbn", Kind.TEXT, isbn, this::setIsbn);
        fields.label("admin_publication_edit.authors").parts("authors", authors, PublicationAuthor::new);
        fields.label("admin_publication_edit.abstract").rich("abstractHtml", abstractHtml, this::setAbstractHtml);
        fields.label("admin_publication_edit.files").parts("files", files, PublicationFile::new);
    }

    @Override
    protected ContentVersion empty() {
        return new PublicationVersion();
    }

    @Override
    public void loadDetails() {
        authors.size();
        files.size();
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getSeriesNumber() {
        return seriesNumber;
    }

    public void setSeriesNumber(String seriesNumber) {
        this.seriesNumber = seriesNumber;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getIsbn() {
        return isbn;
    }

    public void setIsbn(String isbn) {
        this.isbn = isbn;
    }

    public String getAbstractHtml() {
        return abstractHtml;
    }

    public void setAbstractHtml(String abstractHtml) {
        this.abstractHtml = abstractHtml;
    }

    public List<PublicationAuthor> getAuthors() {
        return authors;
    }

    public List<PublicationFile> getFiles() {
        return files;
    }
}
