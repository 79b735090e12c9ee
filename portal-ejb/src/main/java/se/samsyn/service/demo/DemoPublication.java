package se.samsyn.service.demo;

import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.publication.PublicationAuthor;
import se.samsyn.domain.publication.PublicationFile;
import se.samsyn.domain.publication.PublicationVersion;

/** What only a publication has. */
final class DemoPublication extends DemoDraft {

    DemoPublication(DemoRecord record, DemoIndex index, DemoDays days) {
        super(record, index, days);
    }

    @Override
    void fillDetails(ContentVersion draft) {
        var publication = (PublicationVersion) draft;
        record.find("series").ifPresent(publication::setSeries);
        record.find("number").ifPresent(publication::setSeriesNumber);
        record.find("year").map(Integer::valueOf).ifPresent(publication::setYear);
        record.find("isbn").ifPresent(publication::setIsbn);
        record.html("abstract").ifPresent(publication::setAbstractHtml);
        record.find("authors")
                .ifPresent(names -> DemoSection.cells(names)
                        .forEach(name -> publication.getAuthors().add(new PublicationAuthor(name))));
        publication.getFiles().add(new PublicationFile(index.file(DemoLibrary.key(record)), "Rapporten i sin helhet"));
        record.list("appendices")
                .forEach(key -> publication
                        .getFiles()
                        .add(new PublicationFile(
                                index.file(key), index.file(key).getTitle())));
    }
}
