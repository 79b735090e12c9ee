package se.samsyn.domain.event;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samsyn.domain.InvalidField;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.media.StoredFile;

/** The written side of an event: for whom, by whom, the programme and, afterwards, the documentation. */
@Entity
@Table(name = "event_version")
@DiscriminatorValue("EVENT")
public class EventVersion extends ContentVersion {

    @Size(max = 500, message = "{samsyn.too-long}")
    private String audience;

    private String documentation;

    @Valid
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<EventOrganiser> organisers = new ArrayList<>();

    @Valid
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ProgrammeItem> programme = new ArrayList<>();

    /** Whether something has been published about what came out of the event. */
    public boolean isDocumented() {
        return documentation != null && !documentation.isBlank()
                || programme.stream().anyMatch(item -> item.getShownFile() != null);
    }

    /** The programme items whose material everybody may see, in the programme's order. */
    public List<ProgrammeItem> getMaterial() {
        return programme.stream().filter(item -> item.getShownFile() != null).toList();
    }

    /**
     * Makes the text of a held event one of an event to come, so many days later: the programme without what was shown
     * there, and nothing of what came out.
     */
    public void planAnew(long days) {
        documentation = null;
        programme.forEach(item -> item.planAnew(days));
    }

    @Override
    public void arrange() {
        super.arrange();
        organisers.removeIf(organiser -> organiser.getOrganisation() == null);
        for (int i = 0; i < organisers.size(); i++) {
            organisers.get(i).placeAt(this, i);
        }
        for (int i = 0; i < programme.size(); i++) {
            programme.get(i).placeAt(this, i);
        }
    }

    @Override
    public void visitWithheldFiles(Consumer<StoredFile> visitor) {
        programme.stream()
                .filter(item -> item.getShownFile() == null)
                .forEach(item -> Optional.ofNullable(item.getFile()).ifPresent(visitor));
    }

    @Override
    public List<InvalidField> contradictions() {
        List<InvalidField> problems = super.contradictions();
        for (ProgrammeItem item : programme) {
            if (item.endsBeforeItStarts()) {
                problems.add(InvalidField.of("programme", "error.programme_item_ends_before_start", item.getTitle()));
            }
        }
        return problems;
    }

    /** The programme items at a time that no clock shows, since it lies in the hour that is skipped in spring; to be refused. */
    public List<InvalidField> skippedTimes(EventTime time) {
        return programme.stream()
                .filter(item -> item.isSkipped(time.getStartsAt().toLocalDate(), time.getZone()))
                .map(item -> InvalidField.of("programme", "error.programme_item_skipped", item.getTitle()))
                .toList();
    }

    @Override
    public void tellDetails(Fields fields) {
        fields.label("admin_event_edit.audience").value("audience", Kind.TEXT, audience, this::setAudience);
        fields.label("admin_event_edit.organisers").parts("organisers", organisers, EventOrganiser::new);
        fields.label("admin_event_edit.programme").parts("programme", programme, ProgrammeItem::new);
        fields.label("admin_event_edit.documentation").rich("documentation", documentation, this::setDocumentation);
    }

    @Override
    protected ContentVersion empty() {
        return new EventVersion();
    }

    @Override
    public void loadDetails() {
        organisers.size();
        programme.forEach(item -> item.getSpeakers().size());
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getDocumentation() {
        return documentation;
    }

    public void setDocumentation(String documentation) {
        this.documentation = documentation;
    }

    public List<EventOrganiser> getOrganisers() {
        return organisers;
    }

    public List<ProgrammeItem> getProgramme() {
        return programme;
    }
}
