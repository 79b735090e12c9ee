package se.samsyn.web.admin.media;

import java.io.Serializable;
import se.samsyn.domain.media.Consent;
import se.samsyn.domain.media.FileDescription;
import se.samsyn.domain.media.FocalPoint;
import se.samsyn.domain.media.StoredFile;

/** What the form about a file holds until it is saved. */
public class MediaForm implements Serializable {

    private final Consent consent = new Consent();
    private String title;
    private String language;
    private String altText;
    private boolean decorative;
    private String photographer;
    private String tags;
    private Integer focusX;
    private Integer focusY;

    MediaForm(StoredFile file) {
        title = file.getTitle();
        language = file.getLanguage();
        altText = file.getAltText();
        decorative = file.isDecorative();
        photographer = file.getPhotographer();
        tags = FileDescription.typed(file.getTags());
        focusX = file.getFocus().getX();
        focusY = file.getFocus().getY();
        consent.setState(file.getConsent().getState());
        consent.setGivenBy(file.getConsent().getGivenBy());
        consent.setGivenOn(file.getConsent().getGivenOn());
        consent.setPurpose(file.getConsent().getPurpose());
    }

    FileDescription said() {
        return new FileDescription(
                orEmpty(title),
                orEmpty(language),
                orEmpty(altText),
                decorative,
                orEmpty(photographer),
                consent,
                FileDescription.tagsOf(tags),
                new FocalPoint(orMiddle(focusX), orMiddle(focusY)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static int orMiddle(Integer percent) {
        return percent == null ? new FocalPoint().getX() : percent;
    }

    public Consent getConsent() {
        return consent;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAltText() {
        return altText;
    }

    public void setAltText(String altText) {
        this.altText = altText;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }

    public String getPhotographer() {
        return photographer;
    }

    public void setPhotographer(String photographer) {
        this.photographer = photographer;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public Integer getFocusX() {
        return focusX;
    }

    public void setFocusX(Integer focusX) {
        this.focusX = focusX;
    }

    public Integer getFocusY() {
        return focusY;
    }

    public void setFocusY(Integer focusY) {
        this.focusY = focusY;
    }
}
