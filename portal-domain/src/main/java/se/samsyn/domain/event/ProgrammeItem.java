package se.samsyn.domain.event;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.field.FieldLines;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.field.Part;
import se.samsyn.domain.media.StoredFile;

/**
 * A session of an event (programpunkt) with its time, kind, speakers and presentation. Its key stays the same in every version
 * of the event's text and in every language, so that participants can choose a workshop and keep it.
 */
@Entity
@Table(name = "programme_item")
public class ProgrammeItem implements Part {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private EventVersion version;

    @Column(name = "item_key")
    private String key = UUID.randomUUID().toString();

    @Column(name = "position")
    private int position;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private ProgrammeItemKind kind = ProgrammeItemKind.TALK;

    /** Only for events of several days; the event's own day otherwise. */
    @Column(name = "day")
    private LocalDate day;

    /** Which of several parallel tracks it belongs to; {@code null} for what everybody takes part in. */
    @Size(max = 100, message = "{samsyn.too-long}")
    private String track;

    private LocalTime starts;

    private LocalTime ends;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 300, message = "{samsyn.too-long}")
    private String title;

    private String description;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    @Column(name = "material_consent")
    private MaterialConsent materialConsent = MaterialConsent.MISSING;

    @Size(max = 200, message = "{samsyn.too-long}")
    @Column(name = "material_consent_by")
    private String materialConsentBy;

    @BatchFetch(BatchFetchType.IN)
    @Valid
    @OneToMany(mappedBy = "programmeItem", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Speaker> speakers = new ArrayList<>();

    public ProgrammeItem() {}

    public ProgrammeItem(ProgrammeItemKind kind, LocalTime starts, LocalTime ends, String title) {
        this.kind = kind;
        this.starts = starts;
        this.ends = ends;
        this.title = title;
    }

    /** Whether the item ends before it starts; to be refused. */
    public boolean endsBeforeItStarts() {
        return starts != null && ends != null && ends.isBefore(starts);
    }

    /**
     * Whether no clock shows one of its times, since it lies in the hour that is skipped in spring; to be refused.
     *
     * @param firstDay when the event begins
     */
    boolean isSkipped(LocalDate firstDay, ZoneId zone) {
        LocalDate on = dayOr(firstDay);
        return on != null
                && Stream.of(starts, ends).anyMatch(time -> time != null && EventTime.isSkipped(on.atTime(time), zone));
    }

    /** Whether both take place at once: their times are known and overlap. Where one begins as the other ends, they do not. */
    boolean isDuring(ProgrammeItem other, LocalDate firstDay) {
        boolean timed = starts != null && ends != null && other.starts != null && other.ends != null;
        return timed
                && Objects.equals(dayOr(firstDay), other.dayOr(firstDay))
                && starts.isBefore(other.ends)
                && other.starts.isBefore(ends);
    }

    /** Whether somebody may be meant to be at both: they are of one track, or one of them is for all. */
    boolean isForTheSameAs(ProgrammeItem other) {
        return !isInTrack() || !other.isInTrack() || track.strip().equalsIgnoreCase(other.track.strip());
    }

    /** Whether it is one of several things that happen at once. */
    public boolean isInTrack() {
        return track != null && !track.isBlank();
    }

    /** Its day; that on which the event starts when none is given. */
    public LocalDate dayOr(LocalDate firstDay) {
        return day == null ? firstDay : day;
    }

    void planAnew(long days) {
        day = day == null ? null : day.plusDays(days);
        file = null;
        materialConsent = MaterialConsent.MISSING;
        materialConsentBy = null;
    }

    /** Takes place so much later; where that would pass midnight, on another day at the same hours. Tells whether anything has changed. */
    boolean follow(long days, long minutes) {
        LocalDate newDay = day == null ? null : day.plusDays(days);
        boolean fits = fits(starts, minutes) && fits(ends, minutes);
        LocalTime newStarts = fits && starts != null ? starts.plusMinutes(minutes) : starts;
        LocalTime newEnds = fits && ends != null ? ends.plusMinutes(minutes) : ends;
        boolean other =
                !Objects.equals(day, newDay) || !Objects.equals(starts, newStarts) || !Objects.equals(ends, newEnds);
        day = newDay;
        starts = newStarts;
        ends = newEnds;
        return other;
    }

    private static boolean fits(LocalTime time, long minutes) {
        long moved = time == null ? 0 : time.toSecondOfDay() + minutes * 60;
        return moved >= 0 && moved < LocalTime.MAX.toSecondOfDay();
    }

    void placeAt(EventVersion owner, int index) {
        version = owner;
        position = index;
        for (int i = 0; i < speakers.size(); i++) {
            speakers.get(i).placeAt(this, i);
        }
    }

    @Override
    public void tell(Fields fields) {
        fields.identity("key", Kind.TEXT, key, kept -> key = kept == null ? key : kept);
        fields.value("kind", Kind.choice(ProgrammeItemKind.class), kind, this::setKind);
        fields.value("day", Kind.DATE, day, this::setDay);
        fields.value("track", Kind.TEXT, track, this::setTrack);
        fields.value("starts", Kind.TIME, starts, this::setStarts);
        fields.value("ends", Kind.TIME, ends, this::setEnds);
        fields.value("title", Kind.TEXT, title, this::setTitle);
        fields.rich("description", description, this::setDescription);
        fields.file("file", file, this::setFile);
        fields.value("materialConsent", Kind.choice(MaterialConsent.class), materialConsent, this::setMaterialConsent);
        fields.value("materialConsentBy", Kind.TEXT, materialConsentBy, this::setMaterialConsentBy);
        fields.parts("speakers", speakers, Speaker::new);
    }

    @Override
    public void read(FieldLines lines, List<? extends Part> all) {
        String hours = lines.read(Kind.TIME, starts) + (ends == null ? "" : "–" + lines.read(Kind.TIME, ends));
        String what = "(" + lines.read(Kind.choice(ProgrammeItemKind.class), kind) + ")";
        lines.labelled(
                "comparison.programme_item", FieldLines.joined(" ", lines.read(Kind.DATE, day), hours, title, what));
        lines.labelled("admin_event_edit.track", track);
        lines.html(description);
        speakers.forEach(speaker -> lines.labelled("admin_event_edit.speaker_name", lines.joined(", ", speaker)));
        if (file != null) {
            String consent = lines.read(Kind.choice(MaterialConsent.class), materialConsent);
            lines.labelled(
                    "admin_event_edit.material", FieldLines.joined(", ", file.getTitle(), consent, materialConsentBy));
        }
    }

    public Long getId() {
        return id;
    }

    /** What it is known by in every version and language. */
    public String getKey() {
        return key;
    }

    public EventVersion getVersion() {
        return version;
    }

    public ProgrammeItemKind getKind() {
        return kind;
    }

    public void setKind(ProgrammeItemKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTrack() {
        return track;
    }

    public void setTrack(String track) {
        this.track = track;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public StoredFile getFile() {
        return file;
    }

    public void setFile(StoredFile file) {
        this.file = file;
    }

    /** The material that everybody may see: there is some, and those who made it have agreed. */
    public StoredFile getShownFile() {
        return materialConsent == MaterialConsent.GIVEN ? file : null;
    }

    public MaterialConsent getMaterialConsent() {
        return materialConsent;
    }

    public void setMaterialConsent(MaterialConsent materialConsent) {
        this.materialConsent = materialConsent;
    }

    /** Who has agreed, or not, and how, as staff note it; never shown to the public. */
    public String getMaterialConsentBy() {
        return materialConsentBy;
    }

    public void setMaterialConsentBy(String materialConsentBy) {
        this.materialConsentBy = materialConsentBy;
    }

    public List<Speaker> getSpeakers() {
        return speakers;
    }
}
