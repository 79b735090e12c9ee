package se.samsyn.domain.directory;

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
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.domain.text.ValidEmail;
import se.samsyn.domain.text.WebAddress;

/** An actor (organisation): a region, a municipality, an authority, a university, a user organisation. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 200, message = "{samsyn.too-long}")
    private String name;

    private String slug;

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind = OrganisationKind.OTHER;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    @Size(max = 2000, message = "{samsyn.too-long}")
    private String about;

    @Size(max = 500, message = "{samsyn.too-long}")
    @Pattern(regexp = "(https?://\\S+)?", message = "{samsyn.url}")
    private String website;

    @ValidEmail
    @Size(max = 254, message = "{samsyn.too-long}")
    private String email;

    @Size(max = 50, message = "{samsyn.too-long}")
    private String phone;

    private boolean active = true;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    public Organisation() {}

    public Organisation(String name, String slug, OrganisationKind kind) {
        this.name = name;
        this.slug = slug;
        this.kind = kind;
    }

    /** The public path of the organisation's page. */
    public String getPath() {
        return "/organisationer/" + slug;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Organisation that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Organisation.class.hashCode();
    }

    public Long getId() {
        return id;
    }

    /** The organisation's name; nothing for none. */
    public static String nameOf(Organisation organisation) {
        return organisation == null ? null : organisation.getName();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Municipality municipality) {
        this.municipality = municipality;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = WebAddress.meant(website);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = EmailAddress.typed(email);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public int getLockVersion() {
        return lockVersion;
    }
}
