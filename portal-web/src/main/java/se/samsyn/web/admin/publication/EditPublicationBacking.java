package se.samsyn.web.admin.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.publication.PublicationAuthor;
import se.samsyn.domain.publication.PublicationFile;
import se.samsyn.domain.publication.PublicationVersion;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/publication/edit}: authors, series, year, ISBN, abstract and files. */
@Named
@ViewScoped
public class EditPublicationBacking extends EditContentBacking {

    /** Drops lines that nobody filled in. */
    @Override
    protected void complete(ContentVersion edited) {
        publication()
                .getAuthors()
                .removeIf(author -> author.getName() == null || author.getName().isBlank());
        publication().getFiles().removeIf(file -> file.getFile() == null);
    }

    public void addAuthor() {
        publication().getAuthors().add(new PublicationAuthor());
    }

    public void addFile() {
        publication().getFiles().add(new PublicationFile());
    }

    private PublicationVersion publication() {
        return (PublicationVersion) getDraft();
    }
}
