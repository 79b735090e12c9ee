package se.samsyn.domain.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.samsyn.domain.text.EmailAddress;
import se.samsyn.domain.text.ValidEmail;

/** What stands on every page: the site's name and the contact footer (webbplatsinställningar). There is one row. */
@Entity
@Table(name = "site_settings")
public class SiteSettings {

    /** The only row's key. */
    public static final int ID = 1;

    @Id
    private int id = ID;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 100, message = "{samsyn.too-long}")
    private String name;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 300, message = "{samsyn.too-long}")
    private String tagline;

    @Size(max = 300, message = "{samsyn.too-long}")
    @Column(name = "english_tagline")
    private String englishTagline = "";

    @NotNull
    @Size(max = 200, message = "{samsyn.too-long}")
    @Column(name = "organisation_name")
    private String organisationName;

    @NotNull
    @Size(max = 300, message = "{samsyn.too-long}")
    @Column(name = "postal_address")
    private String postalAddress;

    @NotNull
    @ValidEmail
    @Size(max = 254, message = "{samsyn.too-long}")
    private String email;

    @NotNull
    @Size(max = 50, message = "{samsyn.too-long}")
    private String phone;

    @NotNull
    @Size(max = 20, message = "{samsyn.too-long}")
    @Column(name = "organisation_number")
    private String organisationNumber;

    @NotNull
    @Size(max = 300, message = "{samsyn.too-long}")
    @Column(name = "invoice_address")
    private String invoiceAddress;

    @NotNull
    @ValidEmail
    @Size(max = 254, message = "{samsyn.too-long}")
    @Column(name = "finance_email")
    private String financeEmail;

    @Column(name = "review_required")
    private boolean reviewRequired;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected SiteSettings() {}

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTagline() {
        return tagline;
    }

    /** The description in English; empty where the Swedish one is to be shown. */
    public String getEnglishTagline() {
        return englishTagline;
    }

    public void setEnglishTagline(String englishTagline) {
        this.englishTagline = englishTagline;
    }

    public void setTagline(String tagline) {
        this.tagline = tagline;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public void setOrganisationName(String organisationName) {
        this.organisationName = organisationName;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(String postalAddress) {
        this.postalAddress = postalAddress;
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

    public String getOrganisationNumber() {
        return organisationNumber;
    }

    public void setOrganisationNumber(String organisationNumber) {
        this.organisationNumber = organisationNumber;
    }

    public String getInvoiceAddress() {
        return invoiceAddress;
    }

    public void setInvoiceAddress(String invoiceAddress) {
        this.invoiceAddress = invoiceAddress;
    }

    public String getFinanceEmail() {
        return financeEmail;
    }

    public void setFinanceEmail(String financeEmail) {
        this.financeEmail = EmailAddress.typed(financeEmail);
    }

    public int getLockVersion() {
        return lockVersion;
    }

    /** Whether nobody may publish a text that they changed last themselves (four eyes). */
    public boolean isReviewRequired() {
        return reviewRequired;
    }

    public void setReviewRequired(boolean reviewRequired) {
        this.reviewRequired = reviewRequired;
    }
}
