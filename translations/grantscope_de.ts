<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerMembers</name>
    <message>
        <source>What is sent with each request; its fingerprint</source>
        <translation>Was mit jeder Anfrage gesendet wird; sein Fingerabdruck</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Wie es gesendet wird</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>How long it lives: %1</source>
        <translation>Wie lange es gilt: %1</translation>
    </message>
    <message>
        <source>Gets the next token without the password; its fingerprint</source>
        <translation>Holt das nächste Token ohne Passwort; sein Fingerabdruck</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was es erlaubt</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>Wessen Token es ist</translation>
    </message>
    <message>
        <source>Not a member that the standard knows</source>
        <translation>Dieses Feld kennt der Standard nicht</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>The body is larger than %1 and was not kept.</source>
        <translation>Der Inhalt ist größer als %1 und wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The body&apos;s content coding is broken: it can&apos;t be read.</source>
        <translation>Die Kodierung des Inhalts ist defekt: Er ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Inhalt.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Not a claim that is known here.</source>
        <translation>Dieser Claim ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Not a header member that is known here.</source>
        <translation>Dieses Header-Feld ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>no time in seconds; in milliseconds it would be %1</source>
        <translation>keine Zeit in Sekunden; in Millisekunden wäre es %1</translation>
    </message>
    <message>
        <source>beyond the year 9999</source>
        <translation>nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>keine lesbare Zeit</translation>
    </message>
    <message>
        <source>before 1970</source>
        <translation>vor 1970</translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation>Nicht signiert: Jeder könnte es geschrieben haben</translation>
    </message>
    <message>
        <source>Signed with a secret that only the issuer and the API hold</source>
        <translation>Mit einem Geheimnis signiert, das nur Aussteller und API haben</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>Expires, a time, in 59 min</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Expires: no time that can be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Issuer: Who made this token.</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Who made this token.</source>
        <translation>Wer dieses Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Whom it is about; the same user has the same one at this issuer.</source>
        <translation>Um wen es geht; derselbe Benutzer hat bei diesem Aussteller immer denselben Wert.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Who is meant to accept it; everybody else must refuse it.</source>
        <translation>Wer es annehmen soll; alle anderen müssen es ablehnen.</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Autorisierte Partei</translation>
    </message>
    <message>
        <source>The client to which it was issued.</source>
        <translation>Der Client, für den es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What it allows, as words between spaces.</source>
        <translation>Was es erlaubt, als Wörter mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Which roles the user or the client has here.</source>
        <translation>Welche Rollen der Benutzer oder der Client hier hat.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Which groups the user belongs to.</source>
        <translation>Welchen Gruppen der Benutzer angehört.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What the user may use.</source>
        <translation>Was der Benutzer nutzen darf.</translation>
    </message>
    <message>
        <source>What it allows, in detail.</source>
        <translation>Was es im Einzelnen erlaubt.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>From then on it must be refused.</source>
        <translation>Von da an muss es abgelehnt werden.</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Nicht gültig vor</translation>
    </message>
    <message>
        <source>Until then it must be refused.</source>
        <translation>Bis dahin muss es abgelehnt werden.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>Wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>The serial number of this one token.</source>
        <translation>Die Seriennummer dieses einen Tokens.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Who acts for the subject.</source>
        <translation>Wer für das Subjekt handelt.</translation>
    </message>
    <message>
        <source>May act</source>
        <translation>Darf handeln</translation>
    </message>
    <message>
        <source>Who may act for the subject.</source>
        <translation>Wer für das Subjekt handeln darf.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Bound to a key or certificate: without that the token is of no use.</source>
        <translation>An einen Schlüssel oder ein Zertifikat gebunden: Ohne sie ist das Token nutzlos.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What happened, such as a logout.</source>
        <translation>Was geschehen ist, etwa eine Abmeldung.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Ties several tokens to one transaction.</source>
        <translation>Verbindet mehrere Token mit einer Transaktion.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Whether the server still takes it.</source>
        <translation>Ob der Server es noch annimmt.</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>What the server says about the token.</source>
        <translation>Was der Server über das Token sagt.</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Überprüfbarer Nachweis</translation>
    </message>
    <message>
        <source>A statement about the subject that others can check.</source>
        <translation>Eine Aussage über das Subjekt, die andere prüfen können.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The HTTP method that this proof was made for.</source>
        <translation>Die HTTP-Methode, für die dieser Nachweis erstellt wurde.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address that this proof was made for.</source>
        <translation>Die Adresse, für die dieser Nachweis erstellt wurde.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>Hash des Zugriffstokens</translation>
    </message>
    <message>
        <source>Ties this proof to one access token.</source>
        <translation>Bindet diesen Nachweis an ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>When the user last proved who they are.</source>
        <translation>Wann der Benutzer sich zuletzt ausgewiesen hat.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties it to one sign-in.</source>
        <translation>Bindet es an eine Anmeldung.</translation>
    </message>
    <message>
        <source>Authentication level</source>
        <translation>Authentifizierungsstufe</translation>
    </message>
    <message>
        <source>How strongly the user was authenticated.</source>
        <translation>Wie stark der Benutzer authentifiziert wurde.</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Authentifizierungsmethoden</translation>
    </message>
    <message>
        <source>By which means the user was authenticated, such as pwd or mfa.</source>
        <translation>Womit der Benutzer authentifiziert wurde, etwa pwd oder mfa.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Which session it belongs to.</source>
        <translation>Zu welcher Sitzung es gehört.</translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation>Bindet dieses ID-Token an sein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>Hash des Codes</translation>
    </message>
    <message>
        <source>Ties this ID token to its authorization code.</source>
        <translation>Bindet dieses ID-Token an seinen Autorisierungscode.</translation>
    </message>
    <message>
        <source>State hash</source>
        <translation>Hash von state</translation>
    </message>
    <message>
        <source>Ties this ID token to the state of the request.</source>
        <translation>Bindet dieses ID-Token an den Wert state der Anfrage.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>Der vollständige Name des Benutzers.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>The user&apos;s first name.</source>
        <translation>Der Vorname des Benutzers.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>The user&apos;s last name.</source>
        <translation>Der Nachname des Benutzers.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>The user&apos;s middle name.</source>
        <translation>Der zweite Vorname des Benutzers.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>Wie Freunde den Benutzer nennen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What the user likes to be called; it may change.</source>
        <translation>Wie der Benutzer genannt werden möchte; kann sich ändern.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Where the user can be written to; it may change.</source>
        <translation>Wie der Benutzer schriftlich zu erreichen ist; kann sich ändern.</translation>
    </message>
    <message>
        <source>E-mail address checked</source>
        <translation>E-Mail-Adresse geprüft</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the address is the user&apos;s.</source>
        <translation>Ob sichergestellt ist, dass die Adresse dem Benutzer gehört.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Where the user can be called.</source>
        <translation>Wie der Benutzer telefonisch zu erreichen ist.</translation>
    </message>
    <message>
        <source>Phone number checked</source>
        <translation>Telefonnummer geprüft</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the number is the user&apos;s.</source>
        <translation>Ob sichergestellt ist, dass die Nummer dem Benutzer gehört.</translation>
    </message>
    <message>
        <source>The user&apos;s postal address.</source>
        <translation>Die Postanschrift des Benutzers.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The user&apos;s language and country.</source>
        <translation>Sprache und Land des Benutzers.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Where the user&apos;s clock is set to.</source>
        <translation>Auf welche Zone die Uhr des Benutzers gestellt ist.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The address of the user&apos;s picture.</source>
        <translation>Die Adresse des Benutzerbilds.</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>Die Adresse der Profilseite des Benutzers.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>The user&apos;s web site.</source>
        <translation>Die Website des Benutzers.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>The user&apos;s gender, as the user stated it.</source>
        <translation>Das Geschlecht des Benutzers, wie von ihm angegeben.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>The user&apos;s date of birth.</source>
        <translation>Das Geburtsdatum des Benutzers.</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>When the user&apos;s data last changed.</source>
        <translation>Wann sich die Daten des Benutzers zuletzt geändert haben.</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>The user or service in the directory; it never changes.</source>
        <translation>Der Benutzer oder Dienst im Verzeichnis; ändert sich nie.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The directory that the user signed in to.</source>
        <translation>Das Verzeichnis, bei dem sich der Benutzer angemeldet hat.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Benutzerprinzipalname</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name; it may change.</source>
        <translation>Der Anmeldename des Benutzers; kann sich ändern.</translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation>Eindeutiger Name</translation>
    </message>
    <message>
        <source>A name to show; it need not be unique.</source>
        <translation>Ein Name zum Anzeigen; er muss nicht eindeutig sein.</translation>
    </message>
    <message>
        <source>Passport id</source>
        <translation>Passport-ID</translation>
    </message>
    <message>
        <source>An older id of the user.</source>
        <translation>Eine ältere ID des Benutzers.</translation>
    </message>
    <message>
        <source>Windows SID</source>
        <translation>Windows-SID</translation>
    </message>
    <message>
        <source>The user&apos;s id in the company&apos;s own directory.</source>
        <translation>Die ID des Benutzers im Verzeichnis der Firma.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Who authenticated the user, if not the issuer.</source>
        <translation>Wer den Benutzer authentifiziert hat, wenn nicht der Aussteller.</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Client-Name</translation>
    </message>
    <message>
        <source>What the client is called in the directory.</source>
        <translation>Wie der Client im Verzeichnis heißt.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>0: none; 1: a secret; 2: a certificate.</source>
        <translation>0: keine; 1: ein Geheimnis; 2: ein Zertifikat.</translation>
    </message>
    <message>
        <source>What it allows on behalf of the user.</source>
        <translation>Was es im Namen des Benutzers erlaubt.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Verzeichnisrollen</translation>
    </message>
    <message>
        <source>The user&apos;s administrator roles in the directory.</source>
        <translation>Die Administratorrollen des Benutzers im Verzeichnis.</translation>
    </message>
    <message>
        <source>Has groups</source>
        <translation>Hat Gruppen</translation>
    </message>
    <message>
        <source>The user has more groups than fit into the token.</source>
        <translation>Der Benutzer hat mehr Gruppen, als in das Token passen.</translation>
    </message>
    <message>
        <source>Claims elsewhere</source>
        <translation>Claims anderswo</translation>
    </message>
    <message>
        <source>Claims that did not fit and must be fetched, such as groups.</source>
        <translation>Claims, die nicht hineinpassten und abgeholt werden müssen, etwa Gruppen.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <source>Where the claims that did not fit can be fetched.</source>
        <translation>Wo die Claims, die nicht hineinpassten, abgeholt werden können.</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>Art des Subjekts</translation>
    </message>
    <message>
        <source>user or app: whether a person or a program got it.</source>
        <translation>user oder app: ob ein Mensch oder ein Programm es erhalten hat.</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Kontostatus</translation>
    </message>
    <message>
        <source>0: a member of the directory; 1: a guest.</source>
        <translation>0: Mitglied des Verzeichnisses; 1: Gast.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Which version of token this is; 1.0 and 2.0 name their claims differently.</source>
        <translation>Welche Tokenversion dies ist; in 1.0 und 2.0 heißen die Claims verschieden.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Where the user signed in from.</source>
        <translation>Von wo sich der Benutzer angemeldet hat.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The device that the user signed in on.</source>
        <translation>Das Gerät, auf dem sich der Benutzer angemeldet hat.</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>Anmeldehinweis</translation>
    </message>
    <message>
        <source>What to pass on so that the user need not type a name.</source>
        <translation>Was weitergegeben werden kann, damit der Benutzer keinen Namen eingeben muss.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the directory is kept.</source>
        <translation>Wo das Verzeichnis geführt wird.</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>Verzeichnis angelegt</translation>
    </message>
    <message>
        <source>When the directory was made.</source>
        <translation>Wann das Verzeichnis angelegt wurde.</translation>
    </message>
    <message>
        <source>Subject elsewhere</source>
        <translation>Subjekt anderswo</translation>
    </message>
    <message>
        <source>What this user is called as sub in other tokens.</source>
        <translation>Wie dieser Benutzer als sub in anderen Token heißt.</translation>
    </message>
    <message>
        <source>Authentication contexts</source>
        <translation>Authentifizierungskontexte</translation>
    </message>
    <message>
        <source>Which conditional-access conditions were met.</source>
        <translation>Welche Bedingungen des bedingten Zugriffs erfüllt wurden.</translation>
    </message>
    <message>
        <source>Sign-in state</source>
        <translation>Anmeldestatus</translation>
    </message>
    <message>
        <source>What is known of the device and network, such as kmsi or dvc_mngd.</source>
        <translation>Was über Gerät und Netzwerk bekannt ist, etwa kmsi oder dvc_mngd.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The user&apos;s country.</source>
        <translation>Das Land des Benutzers.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Used by the issuer itself.</source>
        <translation>Verwendet der Aussteller selbst.</translation>
    </message>
    <message>
        <source>The serial number of this one token; the sign-in log knows it.</source>
        <translation>Die Seriennummer dieses einen Tokens; das Anmeldeprotokoll kennt sie.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; not meant for others.</source>
        <translation>Nur für Microsoft selbst; nicht für andere gedacht.</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Passwort läuft ab</translation>
    </message>
    <message>
        <source>When the user&apos;s password expires.</source>
        <translation>Wann das Passwort des Benutzers abläuft.</translation>
    </message>
    <message>
        <source>Password page</source>
        <translation>Passwortseite</translation>
    </message>
    <message>
        <source>Where the user can change the password.</source>
        <translation>Wo der Benutzer das Passwort ändern kann.</translation>
    </message>
    <message>
        <source>Name id</source>
        <translation>Namens-ID</translation>
    </message>
    <message>
        <source>Whom it is about, as .NET calls it.</source>
        <translation>Um wen es geht, in der Benennung von .NET.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Which roles the user has here, as .NET calls it.</source>
        <translation>Welche Rollen der Benutzer hier hat, in der Benennung von .NET.</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Art des Clients</translation>
    </message>
    <message>
        <source>Public or Confidential: whether the client can keep a secret.</source>
        <translation>Public oder Confidential: ob der Client ein Geheimnis bewahren kann.</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Authentifizierungsmethode</translation>
    </message>
    <message>
        <source>By which means the user was authenticated.</source>
        <translation>Womit der Benutzer authentifiziert wurde.</translation>
    </message>
    <message>
        <source>The user&apos;s name, as .NET calls it.</source>
        <translation>Der Name des Benutzers, in der Benennung von .NET.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address, as .NET calls it.</source>
        <translation>Die E-Mail-Adresse des Benutzers, in der Benennung von .NET.</translation>
    </message>
    <message>
        <source>Realm roles</source>
        <translation>Realm-Rollen</translation>
    </message>
    <message>
        <source>The user&apos;s roles in the whole realm.</source>
        <translation>Die Rollen des Benutzers im ganzen Realm.</translation>
    </message>
    <message>
        <source>Client roles</source>
        <translation>Client-Rollen</translation>
    </message>
    <message>
        <source>The user&apos;s roles, client by client.</source>
        <translation>Die Rollen des Benutzers, nach Clients getrennt.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Ursprünge</translation>
    </message>
    <message>
        <source>Which web pages may use it.</source>
        <translation>Welche Webseiten es nutzen dürfen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What kind of token it is, such as Bearer, ID, Refresh or Offline.</source>
        <translation>Welche Art von Token es ist, etwa Bearer, ID, Refresh oder Offline.</translation>
    </message>
    <message>
        <source>The client, where no user was involved.</source>
        <translation>Der Client, wenn kein Benutzer beteiligt war.</translation>
    </message>
    <message>
        <source>Client host</source>
        <translation>Client-Host</translation>
    </message>
    <message>
        <source>Where the client asked from.</source>
        <translation>Von wo der Client angefragt hat.</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Client-Adresse</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>By which grant it was got.</source>
        <translation>Mit welchem Grant es geholt wurde.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What it allows, by the roles of the user.</source>
        <translation>Was es aufgrund der Rollen des Benutzers erlaubt.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organization that the user signed in to.</source>
        <translation>Die Organisation, bei der sich der Benutzer angemeldet hat.</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Organisationsname</translation>
    </message>
    <message>
        <source>What the organization is called.</source>
        <translation>Wie die Organisation heißt.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>The user&apos;s id at the issuer.</source>
        <translation>Die ID des Benutzers beim Aussteller.</translation>
    </message>
    <message>
        <source>The user&apos;s name in the user pool.</source>
        <translation>Der Name des Benutzers im Benutzerpool.</translation>
    </message>
    <message>
        <source>The user&apos;s groups in the user pool.</source>
        <translation>Die Gruppen des Benutzers im Benutzerpool.</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <translation>IAM-Rollen</translation>
    </message>
    <message>
        <source>Which IAM roles the user&apos;s groups give.</source>
        <translation>Welche IAM-Rollen die Gruppen des Benutzers geben.</translation>
    </message>
    <message>
        <source>Preferred IAM role</source>
        <translation>Bevorzugte IAM-Rolle</translation>
    </message>
    <message>
        <source>The IAM role that counts first.</source>
        <translation>Die IAM-Rolle, die zuerst gilt.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>id or access: what the token is for.</source>
        <translation>id oder access: wofür das Token ist.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The sign-in that it came from.</source>
        <translation>Die Anmeldung, aus der es stammt.</translation>
    </message>
    <message>
        <source>First token id</source>
        <translation>Erste Token-ID</translation>
    </message>
    <message>
        <source>The serial number of the sign-in that its refreshes go back to.</source>
        <translation>Die Seriennummer der Anmeldung, auf die das Erneuern zurückgeht.</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Where the user is known from.</source>
        <translation>Woher der Benutzer bekannt ist.</translation>
    </message>
    <message>
        <source>Which version of token this is.</source>
        <translation>Welche Tokenversion dies ist.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>An attribute that the maintainers of the user pool added.</source>
        <translation>Ein Attribut, das die Betreiber des Benutzerpools hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>Gehostete Domain</translation>
    </message>
    <message>
        <source>The company&apos;s domain at Google.</source>
        <translation>Die Domain der Firma bei Google.</translation>
    </message>
    <message>
        <source>Firebase</source>
        <translation>Firebase</translation>
    </message>
    <message>
        <source>How the user signed in to Firebase.</source>
        <translation>Wie sich der Benutzer bei Firebase angemeldet hat.</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name.</source>
        <translation>Der Anmeldename des Benutzers.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Befugnisse</translation>
    </message>
    <message>
        <source>What the user may do.</source>
        <translation>Was der Benutzer tun darf.</translation>
    </message>
    <message>
        <source>Access token id</source>
        <translation>ID des Zugriffstokens</translation>
    </message>
    <message>
        <source>The access token that this refresh token belongs to.</source>
        <translation>Das Zugriffstoken, zu dem dieses Aktualisierungstoken gehört.</translation>
    </message>
    <message>
        <source>The customer that the user belongs to.</source>
        <translation>Der Kunde, zu dem der Benutzer gehört.</translation>
    </message>
    <message>
        <source>Added claim</source>
        <translation>Zusätzlicher Claim</translation>
    </message>
    <message>
        <source>A claim that the maintainers of the issuer added, named by an address.</source>
        <translation>Ein Claim, den die Betreiber des Ausstellers hinzugefügt haben; sein Name ist eine Adresse.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation>Wie das Token signiert oder sein Schlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>Welche Art von Token es ist.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>What kind of content it carries; JWT means a token inside a token.</source>
        <translation>Welche Art von Inhalt es trägt; JWT bedeutet ein Token in einem Token.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it.</source>
        <translation>Mit welchem Schlüssel des Ausstellers es signiert wurde.</translation>
    </message>
    <message>
        <source>Key set address</source>
        <translation>Adresse des Schlüsselsatzes</translation>
    </message>
    <message>
        <source>Where the keys are said to be; it is never followed.</source>
        <translation>Wo die Schlüssel angeblich sind; die Adresse wird nie aufgerufen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A key that the token brings along; it is never used.</source>
        <translation>Ein Schlüssel, den das Token mitbringt; er wird nie verwendet.</translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation>Zertifikatsadresse</translation>
    </message>
    <message>
        <source>Where the certificate is said to be; it is never followed.</source>
        <translation>Wo das Zertifikat angeblich ist; die Adresse wird nie aufgerufen.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates that the token brings along; they are never used.</source>
        <translation>Zertifikate, die das Token mitbringt; sie werden nie verwendet.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>SHA-1 of the signer&apos;s certificate.</source>
        <translation>SHA-1 des Zertifikats, mit dem signiert wurde.</translation>
    </message>
    <message>
        <source>SHA-256 of the signer&apos;s certificate.</source>
        <translation>SHA-256 des Zertifikats, mit dem signiert wurde.</translation>
    </message>
    <message>
        <source>Critical extensions</source>
        <translation>Kritische Erweiterungen</translation>
    </message>
    <message>
        <source>Extensions that a checker must understand, or refuse the token.</source>
        <translation>Erweiterungen, die ein Prüfer verstehen muss; sonst muss er das Token ablehnen.</translation>
    </message>
    <message>
        <source>Payload encoding</source>
        <translation>Kodierung der Nutzdaten</translation>
    </message>
    <message>
        <source>False: the payload is signed without Base64.</source>
        <translation>False: Die Nutzdaten sind ohne Base64 signiert.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>Wie der Inhalt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Wie der Inhalt vor dem Verschlüsseln komprimiert wurde.</translation>
    </message>
    <message>
        <source>Ephemeral key</source>
        <translation>Flüchtiger Schlüssel</translation>
    </message>
    <message>
        <source>The sender&apos;s public key for this one message.</source>
        <translation>Der öffentliche Schlüssel des Absenders für diese eine Nachricht.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>How often the password was hashed to make the key.</source>
        <translation>Wie oft das Passwort gehasht wurde, um den Schlüssel zu bilden.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mark on tokens for its own APIs; others can&apos;t check their signatures.</source>
        <translation>Kennzeichen von Microsoft auf Token für eigene APIs; andere können deren Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>Details of authorization</source>
        <translation>Autorisierungsdetails</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 · %2</source>
        <comment>a time, and as the token spells it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Audience (aud)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>%Ln hinzugekommen</numerusform>
            <numerusform>%Ln hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln weggefallen</numerusform>
            <numerusform>%Ln weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 gained, 1 lost</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles can&apos;t be read, and were left as they are: %1 (%2). New ones can&apos;t be saved until the file is mended or moved away.</source>
        <translation>Die Profile sind nicht lesbar und wurden nicht verändert: %1 (%2). Neue lassen sich erst speichern, wenn die Datei repariert oder verschoben ist.</translation>
    </message>
    <message>
        <source>Not everything in the file of profiles can be used: %1 (%2).</source>
        <translation>Nicht alles in der Profildatei ist verwendbar: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>OAuth 2.0 token endpoint (RFC 6749)</source>
        <translation>OAuth 2.0-Token-Endpunkt (RFC 6749)</translation>
    </message>
    <message>
        <source>Saasu: POST authorisation/token</source>
        <translation>Saasu: POST authorisation/token</translation>
    </message>
    <message>
        <source>PalmSmart: POST Token</source>
        <translation>PalmSmart: POST Token</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Name (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Verbindung (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1, noch nicht gültig</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it was set here.</source>
        <translation>%1, wie hier eingestellt.</translation>
    </message>
    <message>
        <source>%1, from the system or its environment.</source>
        <translation>%1, aus dem System oder seiner Umgebung.</translation>
    </message>
    <message>
        <source>None: the server is this computer.</source>
        <translation>Keiner: Der Server ist dieser Computer.</translation>
    </message>
    <message>
        <source>None: the system names none for this server.</source>
        <translation>Keiner: Das System nennt für diesen Server keinen.</translation>
    </message>
    <message>
        <source>None, as it was set here.</source>
        <translation>Keiner, wie hier eingestellt.</translation>
    </message>
    <message>
        <source>%1 is an address, so there is no name to look up.</source>
        <translation>%1 ist eine Adresse, es ist also kein Name nachzuschlagen.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is not known here. That does no harm: the proxy looks it up.</source>
        <translation>%1 ist hier nicht bekannt. Das schadet nicht: Der Proxy schlägt den Namen nach.</translation>
    </message>
    <message>
        <source>Connected through the proxy.</source>
        <translation>Über den Proxy verbunden.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s): tell the server&apos;s maintainers.</source>
        <translation>
            <numerusform>Das Zertifikat von %1 endet in %n Tag: Sagen Sie es den Betreibern des Servers.</numerusform>
            <numerusform>Das Zertifikat von %1 endet in %n Tagen: Sagen Sie es den Betreibern des Servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407).</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort (407).</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment variable https_proxy.</source>
        <translation>Setzen Sie beides in die Adresse des Proxys in der Umgebungsvariablen https_proxy.</translation>
    </message>
    <message>
        <source>The server answers, but with a fault of its own (%1).</source>
        <translation>Der Server antwortet, aber mit einem eigenen Fehler (%1).</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell the server&apos;s maintainers.</source>
        <translation>Versuchen Sie es später noch einmal. Wenn es so bleibt, sagen Sie es den Betreibern des Servers.</translation>
    </message>
    <message>
        <source>The server answers (%1). It was asked with HEAD, without any credentials, so any answer is good.</source>
        <translation>Der Server antwortet (%1). Er wurde mit HEAD und ohne Zugangsdaten gefragt, daher ist jede Antwort gut.</translation>
    </message>
    <message>
        <source>The answer has no Date header to compare with.</source>
        <translation>Die Antwort hat keinen Header Date, mit dem sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s from this computer&apos;s.</source>
        <translation>Die Uhr des Servers weicht um %1 s von der dieses Computers ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s (%2 s).</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 nach (%2 s).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s (%2 s).</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 vor (%2 s).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, tell the server&apos;s maintainers.</source>
        <translation>Stellen Sie die Uhr dieses Computers. Wenn sie richtig geht, sagen Sie es den Betreibern des Servers.</translation>
    </message>
    <message>
        <source>There is none: secrets are kept in memory, and are gone when the program ends.</source>
        <translation>Es gibt keinen: Geheimnisse liegen im Arbeitsspeicher und gehen verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>%1: a value of no use was written, read back and removed.</source>
        <translation>%1: Ein bedeutungsloser Wert wurde geschrieben, zurückgelesen und entfernt.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>It may be asking you something in another window. Answer it, and run the checks again.</source>
        <translation>Vielleicht wartet in einem anderen Fenster eine Frage auf Sie. Beantworten Sie sie und starten Sie die Prüfungen noch einmal.</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS durch %1</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plugin for TLS (OpenSSL): without it no https server can be reached.</source>
        <translation>Installieren Sie das TLS-Plugin von Qt (OpenSSL): Ohne es ist kein https-Server erreichbar.</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>(The body is over the limit of 1 MiB and was not kept.)</source>
        <translation>(Der Inhalt liegt über der Grenze von 1 MiB und wurde nicht aufbewahrt.)</translation>
    </message>
    <message>
        <source>(The body&apos;s content coding is broken: it can&apos;t be read.)</source>
        <translation>(Die Kodierung des Inhalts ist defekt: Er ist nicht lesbar.)</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(kein Inhalt)</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>duration</comment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>200 OK from a host in 12 ms</comment>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>no answer from %1 after %2</source>
        <translation>keine Antwort von %1 nach %2</translation>
    </message>
    <message>
        <source>TLS was not established</source>
        <translation>TLS kam nicht zustande</translation>
    </message>
    <message>
        <source>Not encrypted: plain http, on this computer only</source>
        <translation>Nicht verschlüsselt: einfaches http, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Not encrypted: plain http. Everybody on the way could read it.</source>
        <translation>Nicht verschlüsselt: einfaches http. Jeder auf dem Übertragungsweg konnte mitlesen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <comment>subject, issuer</comment>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation>Es kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The server granted a token.</source>
        <translation>Der Server hat ein Token ausgestellt.</translation>
    </message>
    <message>
        <source>There is no token, and nothing more is known.</source>
        <translation>Es gibt kein Token, und mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It did not work, and nothing more is known.</source>
        <translation>Es hat nicht funktioniert, und mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>ein Formular</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>den Authorization-Header</translation>
    </message>
    <message>
        <source>members of the body</source>
        <translation>Felder im Inhalt</translation>
    </message>
    <message>
        <source>its id alone</source>
        <translation>die ID allein</translation>
    </message>
    <message>
        <source>Entra ID does not know this user name with this password (AADSTS50126).</source>
        <translation>Entra ID kennt diesen Benutzernamen mit diesem Passwort nicht (AADSTS50126).</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50126.</source>
        <translation>Entra ID hat AADSTS50126 geantwortet.</translation>
    </message>
    <message>
        <source>Type both again. The user name is the whole sign-in name, such as name@company.com.</source>
        <translation>Geben Sie beides neu ein. Der Benutzername ist der ganze Anmeldename, etwa name@company.com.</translation>
    </message>
    <message>
        <source>Entra ID knows no such user in this directory (AADSTS50034).</source>
        <translation>Entra ID kennt in diesem Verzeichnis keinen solchen Benutzer (AADSTS50034).</translation>
    </message>
    <message>
        <source>The user name is misspelt, or belongs to another directory.</source>
        <translation>Der Benutzername ist falsch geschrieben oder gehört zu einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50034.</source>
        <translation>Entra ID hat AADSTS50034 geantwortet.</translation>
    </message>
    <message>
        <source>Check the user name, and the tenant in the URL.</source>
        <translation>Prüfen Sie den Benutzernamen und den Mandanten in der URL.</translation>
    </message>
    <message>
        <source>Entra ID has locked the account for a while, or blocks the address that the request came from (AADSTS50053).</source>
        <translation>Entra ID hat das Konto eine Zeit lang gesperrt oder blockiert die Adresse, von der die Anfrage kam (AADSTS50053).</translation>
    </message>
    <message>
        <source>Too many wrong passwords, or a sign-in from an address with a bad name.</source>
        <translation>Zu viele falsche Passwörter oder eine Anmeldung von einer Adresse mit schlechtem Ruf.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50053.</source>
        <translation>Entra ID hat AADSTS50053 geantwortet.</translation>
    </message>
    <message>
        <source>Wait, then try once from a known network; an administrator sees the reason in the sign-in log.</source>
        <translation>Warten Sie und versuchen Sie es dann einmal aus einem bekannten Netzwerk. Ein Administrator sieht den Grund im Anmeldeprotokoll.</translation>
    </message>
    <message>
        <source>The password has expired (AADSTS50055).</source>
        <translation>Das Passwort ist abgelaufen (AADSTS50055).</translation>
    </message>
    <message>
        <source>It has to be changed before it works again.</source>
        <translation>Es muss geändert werden, bevor es wieder funktioniert.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50055.</source>
        <translation>Entra ID hat AADSTS50055 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in on the web page of the account, set a new password there, and use it here.</source>
        <translation>Melden Sie sich auf der Webseite des Kontos an, legen Sie dort ein neues Passwort fest und verwenden Sie es hier.</translation>
    </message>
    <message>
        <source>The account has no password that Entra ID could check (AADSTS50056).</source>
        <translation>Das Konto hat kein Passwort, das Entra ID prüfen könnte (AADSTS50056).</translation>
    </message>
    <message>
        <source>The account signs in through another directory, or its password was never set.</source>
        <translation>Das Konto meldet sich über ein anderes Verzeichnis an, oder sein Passwort wurde nie festgelegt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50056.</source>
        <translation>Entra ID hat AADSTS50056 geantwortet.</translation>
    </message>
    <message>
        <source>Set a password for it, or use a sign-in with a browser instead of the password grant.</source>
        <translation>Legen Sie ein Passwort dafür fest oder melden Sie sich mit einem Browser an statt mit dem Passwort-Grant.</translation>
    </message>
    <message>
        <source>The account is disabled (AADSTS50057).</source>
        <translation>Das Konto ist deaktiviert (AADSTS50057).</translation>
    </message>
    <message>
        <source>An administrator has switched it off.</source>
        <translation>Ein Administrator hat es abgeschaltet.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50057.</source>
        <translation>Entra ID hat AADSTS50057 geantwortet.</translation>
    </message>
    <message>
        <source>Ask an administrator of the directory to switch it on again.</source>
        <translation>Bitten Sie einen Administrator des Verzeichnisses, es wieder einzuschalten.</translation>
    </message>
    <message>
        <source>Nobody is signed in, and nobody may be asked (AADSTS50058).</source>
        <translation>Niemand ist angemeldet, und niemand darf gefragt werden (AADSTS50058).</translation>
    </message>
    <message>
        <source>The request came without a session, and allows no questions to the user.</source>
        <translation>Die Anfrage kam ohne Sitzung und erlaubt keine Rückfragen an den Benutzer.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50058.</source>
        <translation>Entra ID hat AADSTS50058 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in with a browser once.</source>
        <translation>Melden Sie sich einmal mit einem Browser an.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50059).</source>
        <translation>Entra ID kann nicht erkennen, welches Verzeichnis gemeint ist (AADSTS50059).</translation>
    </message>
    <message>
        <source>The URL names no tenant that exists.</source>
        <translation>Die URL nennt keinen Mandanten, den es gibt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50059.</source>
        <translation>Entra ID hat AADSTS50059 geantwortet.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL, in place of common.</source>
        <translation>Setzen Sie die Domain oder ID des Verzeichnisses an der Stelle von common in die URL ein.</translation>
    </message>
    <message>
        <source>The sign-in with the company&apos;s own server failed (AADSTS50064).</source>
        <translation>Die Anmeldung am Server der Firma ist fehlgeschlagen (AADSTS50064).</translation>
    </message>
    <message>
        <source>The federation server refused the credentials.</source>
        <translation>Der Verbundserver hat die Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50064.</source>
        <translation>Entra ID hat AADSTS50064 geantwortet.</translation>
    </message>
    <message>
        <source>Try them on the company&apos;s own sign-in page, and send the report to its administrators.</source>
        <translation>Probieren Sie sie auf der Anmeldeseite der Firma aus und senden Sie den Bericht an deren Administratoren.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50072).</source>
        <translation>Der Benutzer muss erst einen zweiten Faktor einrichten (AADSTS50072).</translation>
    </message>
    <message>
        <source>Multi-factor authentication is demanded, and none is registered.</source>
        <translation>Mehrstufige Authentifizierung wird verlangt, und es ist keine eingerichtet.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50072.</source>
        <translation>Entra ID hat AADSTS50072 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one; the password grant can&apos;t do it.</source>
        <translation>Melden Sie sich einmal mit einem Browser an und richten Sie sie ein; mit dem Passwort-Grant geht das nicht.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50074).</source>
        <translation>Entra ID verlangt einen zweiten Faktor, den der Passwort-Grant nicht liefern kann (AADSTS50074).</translation>
    </message>
    <message>
        <source>Strong authentication is demanded for this user.</source>
        <translation>Für diesen Benutzer wird starke Authentifizierung verlangt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50074.</source>
        <translation>Entra ID hat AADSTS50074 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or use an account that needs no second factor.</source>
        <translation>Melden Sie sich mit einem Browser an oder verwenden Sie ein Konto, das keinen zweiten Faktor braucht.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50076).</source>
        <translation>Entra ID verlangt einen zweiten Faktor, den der Passwort-Grant nicht liefern kann (AADSTS50076).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule, or a new place, demands multi-factor authentication.</source>
        <translation>Eine Regel eines Administrators oder ein neuer Ort erfordert mehrstufige Authentifizierung.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50076.</source>
        <translation>Entra ID hat AADSTS50076 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or ask an administrator to except this account.</source>
        <translation>Melden Sie sich mit einem Browser an oder bitten Sie einen Administrator, dieses Konto auszunehmen.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50079).</source>
        <translation>Der Benutzer muss erst einen zweiten Faktor einrichten (AADSTS50079).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule demands multi-factor authentication, and none is registered.</source>
        <translation>Eine Regel eines Administrators verlangt mehrstufige Authentifizierung, und es ist keine eingerichtet.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50079.</source>
        <translation>Entra ID hat AADSTS50079 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one.</source>
        <translation>Melden Sie sich einmal mit einem Browser an und richten Sie sie ein.</translation>
    </message>
    <message>
        <source>The user is not assigned to this application (AADSTS50105).</source>
        <translation>Der Benutzer ist dieser Anwendung nicht zugewiesen (AADSTS50105).</translation>
    </message>
    <message>
        <source>The application admits only users that were assigned to it.</source>
        <translation>Die Anwendung lässt nur Benutzer zu, die ihr zugewiesen wurden.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50105.</source>
        <translation>Entra ID hat AADSTS50105 geantwortet.</translation>
    </message>
    <message>
        <source>Ask an administrator to assign the user, or a group of the user, to the application.</source>
        <translation>Bitten Sie einen Administrator, den Benutzer oder eine seiner Gruppen der Anwendung zuzuweisen.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50128).</source>
        <translation>Entra ID kann nicht erkennen, welches Verzeichnis gemeint ist (AADSTS50128).</translation>
    </message>
    <message>
        <source>The user name or the URL holds a domain that no directory has.</source>
        <translation>Der Benutzername oder die URL enthält eine Domain, die zu keinem Verzeichnis gehört.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50128.</source>
        <translation>Entra ID hat AADSTS50128 geantwortet.</translation>
    </message>
    <message>
        <source>Check the domain of the user name, and the tenant in the URL.</source>
        <translation>Prüfen Sie die Domain des Benutzernamens und den Mandanten in der URL.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this device or place (AADSTS50131).</source>
        <translation>Eine Regel des Verzeichnisses blockiert dieses Gerät oder diesen Ort (AADSTS50131).</translation>
    </message>
    <message>
        <source>Conditional access does not admit this device or address.</source>
        <translation>Der bedingte Zugriff lässt dieses Gerät oder diese Adresse nicht zu.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50131.</source>
        <translation>Entra ID hat AADSTS50131 geantwortet.</translation>
    </message>
    <message>
        <source>Try from a known device and network; an administrator sees the rule in the sign-in log.</source>
        <translation>Versuchen Sie es mit einem bekannten Gerät und Netzwerk. Ein Administrator sieht die Regel im Anmeldeprotokoll.</translation>
    </message>
    <message>
        <source>A check outside of Entra ID is demanded, which the password grant can&apos;t do (AADSTS50158).</source>
        <translation>Eine Prüfung außerhalb von Entra ID wird verlangt; der Passwort-Grant kann das nicht (AADSTS50158).</translation>
    </message>
    <message>
        <source>Conditional access demands a further step.</source>
        <translation>Der bedingte Zugriff verlangt einen weiteren Schritt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50158.</source>
        <translation>Entra ID hat AADSTS50158 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in with a browser.</source>
        <translation>Melden Sie sich mit einem Browser an.</translation>
    </message>
    <message>
        <source>The refresh token is no longer good, since the password was changed (AADSTS50173).</source>
        <translation>Das Aktualisierungstoken gilt nicht mehr, da das Passwort geändert wurde (AADSTS50173).</translation>
    </message>
    <message>
        <source>The password was changed, or the sessions were revoked, after the token was issued.</source>
        <translation>Nach dem Ausstellen des Tokens wurde das Passwort geändert, oder die Sitzungen wurden widerrufen.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50173.</source>
        <translation>Entra ID hat AADSTS50173 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in again with the password as it is now.</source>
        <translation>Melden Sie sich mit dem jetzigen Passwort neu an.</translation>
    </message>
    <message>
        <source>A rule of the directory demands a device that is managed (AADSTS53000).</source>
        <translation>Eine Regel des Verzeichnisses verlangt ein verwaltetes Gerät (AADSTS53000).</translation>
    </message>
    <message>
        <source>This computer does not comply with the company&apos;s rules.</source>
        <translation>Dieser Computer entspricht nicht den Regeln der Firma.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53000.</source>
        <translation>Entra ID hat AADSTS53000 geantwortet.</translation>
    </message>
    <message>
        <source>Use a managed device, or ask an administrator about the rule.</source>
        <translation>Verwenden Sie ein verwaltetes Gerät oder fragen Sie einen Administrator nach der Regel.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this sign-in (AADSTS53003).</source>
        <translation>Eine Regel des Verzeichnisses blockiert diese Anmeldung (AADSTS53003).</translation>
    </message>
    <message>
        <source>Conditional access does not admit it.</source>
        <translation>Der bedingte Zugriff lässt sie nicht zu.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53003.</source>
        <translation>Entra ID hat AADSTS53003 geantwortet.</translation>
    </message>
    <message>
        <source>An administrator sees in the sign-in log which rule it was; the description holds the ids to look for.</source>
        <translation>Ein Administrator sieht im Anmeldeprotokoll, welche Regel es war. Die Beschreibung enthält die IDs, nach denen zu suchen ist.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this application may do what was asked (AADSTS65001).</source>
        <translation>Noch hat niemand zugestimmt, dass diese Anwendung das Angefragte darf (AADSTS65001).</translation>
    </message>
    <message>
        <source>The user or an administrator has not consented to these permissions.</source>
        <translation>Weder der Benutzer noch ein Administrator hat diesen Berechtigungen zugestimmt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS65001.</source>
        <translation>Entra ID hat AADSTS65001 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and agree, or ask an administrator to grant consent.</source>
        <translation>Melden Sie sich einmal mit einem Browser an und stimmen Sie zu oder bitten Sie einen Administrator um die Zustimmung.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS70001).</source>
        <translation>Die Anwendung ist in diesem Verzeichnis nicht bekannt (AADSTS70001).</translation>
    </message>
    <message>
        <source>The client id is wrong, or the URL names another directory.</source>
        <translation>Die Client-ID ist falsch, oder die URL nennt ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70001.</source>
        <translation>Entra ID hat AADSTS70001 geantwortet.</translation>
    </message>
    <message>
        <source>Compare the client id and the tenant with the app registration.</source>
        <translation>Vergleichen Sie Client-ID und Mandant mit der App-Registrierung.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not accepted (AADSTS70002).</source>
        <translation>Die Zugangsdaten des Clients wurden nicht angenommen (AADSTS70002).</translation>
    </message>
    <message>
        <source>The client secret is wrong or missing.</source>
        <translation>Das Client-Geheimnis ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70002.</source>
        <translation>Entra ID hat AADSTS70002 geantwortet.</translation>
    </message>
    <message>
        <source>Compare the client secret&apos;s value, not its id, with the app registration.</source>
        <translation>Vergleichen Sie den Wert des Client-Geheimnisses, nicht seine ID, mit der App-Registrierung.</translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADSTS70008).</source>
        <translation>Das Aktualisierungstoken oder der Code ist abgelaufen (AADSTS70008).</translation>
    </message>
    <message>
        <source>It was not used for too long, or its lifetime is over.</source>
        <translation>Es wurde zu lange nicht benutzt, oder seine Lebensdauer ist vorbei.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70008.</source>
        <translation>Entra ID hat AADSTS70008 geantwortet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Entra ID does not know the scope that was asked for (AADSTS70011).</source>
        <translation>Entra ID kennt den angefragten scope nicht (AADSTS70011).</translation>
    </message>
    <message>
        <source>The scope is misspelt, or mixes permissions of two APIs.</source>
        <translation>Der scope ist falsch geschrieben oder mischt Berechtigungen zweier APIs.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70011.</source>
        <translation>Entra ID hat AADSTS70011 geantwortet.</translation>
    </message>
    <message>
        <source>Ask for the permissions of one API, or for its /.default alone.</source>
        <translation>Fragen Sie die Berechtigungen einer einzigen API an oder nur deren /.default.</translation>
    </message>
    <message>
        <source>The refresh token has expired by a rule of the directory (AADSTS70043).</source>
        <translation>Das Aktualisierungstoken ist nach einer Regel des Verzeichnisses abgelaufen (AADSTS70043).</translation>
    </message>
    <message>
        <source>Conditional access limits how often one must sign in.</source>
        <translation>Der bedingte Zugriff legt fest, wie oft man sich anmelden muss.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70043.</source>
        <translation>Entra ID hat AADSTS70043 geantwortet.</translation>
    </message>
    <message>
        <source>There is no directory of that name (AADSTS90002).</source>
        <translation>Es gibt kein Verzeichnis dieses Namens (AADSTS90002).</translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or has no subscription.</source>
        <translation>Der Mandant in der URL ist falsch geschrieben oder hat kein Abonnement.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90002.</source>
        <translation>Entra ID hat AADSTS90002 geantwortet.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL.</source>
        <translation>Prüfen Sie den Mandanten in der URL.</translation>
    </message>
    <message>
        <source>Something that every request needs is missing (AADSTS90014).</source>
        <translation>Etwas, das jede Anfrage braucht, fehlt (AADSTS90014).</translation>
    </message>
    <message>
        <source>A member of the request is missing.</source>
        <translation>Ein Feld der Anfrage fehlt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90014.</source>
        <translation>Entra ID hat AADSTS90014 geantwortet.</translation>
    </message>
    <message>
        <source>Compare the request with the documentation; the description names the member.</source>
        <translation>Vergleichen Sie die Anfrage mit der Dokumentation; die Beschreibung nennt das Feld.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS90019).</source>
        <translation>Entra ID kann nicht erkennen, welches Verzeichnis gemeint ist (AADSTS90019).</translation>
    </message>
    <message>
        <source>The request names no tenant.</source>
        <translation>Die Anfrage nennt keinen Mandanten.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90019.</source>
        <translation>Entra ID hat AADSTS90019 geantwortet.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL.</source>
        <translation>Setzen Sie die Domain oder ID des Verzeichnisses in die URL ein.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS700016).</source>
        <translation>Die Anwendung ist in diesem Verzeichnis nicht bekannt (AADSTS700016).</translation>
    </message>
    <message>
        <source>The client id is wrong, the URL names another directory, or nobody has consented there yet.</source>
        <translation>Die Client-ID ist falsch, die URL nennt ein anderes Verzeichnis, oder dort hat noch niemand zugestimmt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700016.</source>
        <translation>Entra ID hat AADSTS700016 geantwortet.</translation>
    </message>
    <message>
        <source>The refresh token has expired, since it was not used for too long (AADSTS700082).</source>
        <translation>Das Aktualisierungstoken ist abgelaufen, weil es zu lange nicht benutzt wurde (AADSTS700082).</translation>
    </message>
    <message>
        <source>It was not used for 90 days, or as long as the directory allows.</source>
        <translation>Es wurde 90 Tage lang nicht benutzt oder so lange, wie das Verzeichnis es zulässt.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700082.</source>
        <translation>Entra ID hat AADSTS700082 geantwortet.</translation>
    </message>
    <message>
        <source>The application is switched off (AADSTS7000112).</source>
        <translation>Die Anwendung ist abgeschaltet (AADSTS7000112).</translation>
    </message>
    <message>
        <source>An administrator has disabled it in this directory.</source>
        <translation>Ein Administrator hat sie in diesem Verzeichnis deaktiviert.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000112.</source>
        <translation>Entra ID hat AADSTS7000112 geantwortet.</translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation>Bitten Sie einen Administrator, sie zu aktivieren.</translation>
    </message>
    <message>
        <source>The client secret is wrong (AADSTS7000215).</source>
        <translation>Das Client-Geheimnis ist falsch (AADSTS7000215).</translation>
    </message>
    <message>
        <source>The secret&apos;s id was taken for its value, or it belongs to another application.</source>
        <translation>Die ID des Geheimnisses wurde für seinen Wert gehalten, oder es gehört zu einer anderen Anwendung.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000215.</source>
        <translation>Entra ID hat AADSTS7000215 geantwortet.</translation>
    </message>
    <message>
        <source>Copy the value of a client secret; it is shown only once, when it is made.</source>
        <translation>Kopieren Sie den Wert eines Client-Geheimnisses; er wird nur einmal gezeigt, beim Anlegen.</translation>
    </message>
    <message>
        <source>The application has to prove who it is, and did not (AADSTS7000218).</source>
        <translation>Die Anwendung muss sich ausweisen und hat es nicht getan (AADSTS7000218).</translation>
    </message>
    <message>
        <source>The client needs a secret, or its registration does not allow public clients.</source>
        <translation>Der Client braucht ein Geheimnis, oder seine Registrierung erlaubt keine öffentlichen Clients.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000218.</source>
        <translation>Entra ID hat AADSTS7000218 geantwortet.</translation>
    </message>
    <message>
        <source>Set the client secret, or allow public client flows in the app registration.</source>
        <translation>Setzen Sie das Client-Geheimnis oder erlauben Sie in der App-Registrierung öffentliche Clientflows.</translation>
    </message>
    <message>
        <source>The client secret has expired (AADSTS7000222).</source>
        <translation>Das Client-Geheimnis ist abgelaufen (AADSTS7000222).</translation>
    </message>
    <message>
        <source>Client secrets live for a limited time.</source>
        <translation>Client-Geheimnisse gelten nur begrenzte Zeit.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000222.</source>
        <translation>Entra ID hat AADSTS7000222 geantwortet.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and set it.</source>
        <translation>Legen Sie in der App-Registrierung ein neues an und setzen Sie es.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t read the request (AADSTS9002313).</source>
        <translation>Entra ID kann die Anfrage nicht lesen (AADSTS9002313).</translation>
    </message>
    <message>
        <source>The body is no form, or a member is missing or stands twice.</source>
        <translation>Der Inhalt ist kein Formular, oder ein Feld fehlt oder steht doppelt da.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS9002313.</source>
        <translation>Entra ID hat AADSTS9002313 geantwortet.</translation>
    </message>
    <message>
        <source>Send the request as a form, with each member once.</source>
        <translation>Senden Sie die Anfrage als Formular, mit jedem Feld nur einmal.</translation>
    </message>
    <message>
        <source>The API that was asked for is not known in this directory (AADSTS500011).</source>
        <translation>Die angefragte API ist in diesem Verzeichnis nicht bekannt (AADSTS500011).</translation>
    </message>
    <message>
        <source>The audience or scope names an API that nobody has set up there.</source>
        <translation>Die Zielgruppe oder der scope nennt eine API, die dort niemand eingerichtet hat.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS500011.</source>
        <translation>Entra ID hat AADSTS500011 geantwortet.</translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation>Prüfen Sie die Ressource im scope und den Mandanten in der URL.</translation>
    </message>
    <message>
        <source>The server sent the request on to {detail} ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server leitete die Anfrage an {detail} weiter ({status}). Dem wurde nicht gefolgt, damit das Passwort nicht ungefragt anderswohin geht.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server leitete die Anfrage an eine andere Adresse weiter ({status}). Dem wurde nicht gefolgt, damit das Passwort nicht ungefragt anderswohin geht.</translation>
    </message>
    <message>
        <source>This is not the token endpoint: the server wants to show a sign-in page.</source>
        <translation>Das ist nicht der Token-Endpunkt: Der Server will eine Anmeldeseite zeigen.</translation>
    </message>
    <message>
        <source>It points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Er verweist auf {detail}.</translation>
    </message>
    <message>
        <source>Look up the address of the token endpoint in the server&apos;s documentation.</source>
        <translation>Suchen Sie die Adresse des Token-Endpunkts in der Dokumentation des Servers.</translation>
    </message>
    <message>
        <source>The server wants https.</source>
        <translation>Der Server verlangt https.</translation>
    </message>
    <message>
        <source>The request went by http; the server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Anfrage ging über http; der Server verweist auf {detail}.</translation>
    </message>
    <message>
        <source>Use the address that it points to as the URL.</source>
        <translation>Verwenden Sie die Adresse, auf die er verweist, als URL.</translation>
    </message>
    <message>
        <source>The token endpoint has another address.</source>
        <translation>Der Token-Endpunkt hat eine andere Adresse.</translation>
    </message>
    <message>
        <source>The server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server verweist auf {detail}.</translation>
    </message>
    <message>
        <source>The server answered {status} and named no address that can be read.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server antwortete {status} und nannte keine lesbare Adresse.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>Wenn Sie dieser Adresse vertrauen, verwenden Sie sie als URL.</translation>
    </message>
    <message>
        <source>The slash at the end of the path is one too many.</source>
        <translation>Der Schrägstrich am Ende des Pfads ist zu viel.</translation>
    </message>
    <message>
        <source>The request went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Anfrage ging an {url}.</translation>
    </message>
    <message>
        <source>Leave out the slash at the end of the URL.</source>
        <translation>Lassen Sie den Schrägstrich am Ende der URL weg.</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Benutzername und Passwort stimmen so weit; der Server verlangt noch einen Bestätigungscode ({status} {error}).</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Benutzername und Passwort stimmen so weit; der Server verlangt noch einen Bestätigungscode ({status}).</translation>
    </message>
    <message>
        <source>The code that was sent is wrong or too old.</source>
        <translation>Der gesendete Code ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>The request held a verification_code, and the server asks for one again.</source>
        <translation>Die Anfrage enthielt einen verification_code, und der Server verlangt noch einmal einen.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in again with it at once.</source>
        <translation>Besorgen Sie einen neuen Code und melden Sie sich gleich damit an.</translation>
    </message>
    <message>
        <source>The account is protected by a second factor.</source>
        <translation>Das Konto ist durch einen zweiten Faktor geschützt.</translation>
    </message>
    <message>
        <source>The server answered {status} {error}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server antwortete {status} {error}.</translation>
    </message>
    <message>
        <source>The server answered {status} and asked for a further step.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server antwortete {status} und verlangte einen weiteren Schritt.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for the code, and sign in again with the parameter verification_code set to it.</source>
        <translation>Bitten Sie den Inhaber des Kontos um den Code und melden Sie sich neu an, mit dem Code im Parameter verification_code.</translation>
    </message>
    <message>
        <source>Codes are taken at an address of their own.</source>
        <translation>Codes werden an einer eigenen Adresse angenommen.</translation>
    </message>
    <message>
        <source>The request went to {url}; codes go to authorisation/token-2fa.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Anfrage ging an {url}; Codes gehen an authorisation/token-2fa.</translation>
    </message>
    <message>
        <source>Set the URL to authorisation/token-2fa on the same server. A first request without a code makes the server send one.</source>
        <translation>Setzen Sie die URL auf authorisation/token-2fa am selben Server. Eine erste Anfrage ohne Code lässt den Server einen senden.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}); it will answer again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat zu viele Anfragen erhalten ({status}); er antwortet wieder in {retry_after}.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}) and does not say when it will answer again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat zu viele Anfragen erhalten ({status}) und sagt nicht, wann er wieder antwortet.</translation>
    </message>
    <message>
        <source>Too many attempts in a short time, by this account or from this network.</source>
        <translation>Zu viele Versuche in kurzer Zeit, mit diesem Konto oder aus diesem Netzwerk.</translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server bittet, {retry_after} zu warten.</translation>
    </message>
    <message>
        <source>The server said: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server sagte: „{description}“</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server antwortete {status}.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try once.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Warten Sie {retry_after} und versuchen Sie es dann einmal.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try once. Each attempt may make the wait longer.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann einmal. Jeder Versuch kann die Wartezeit verlängern.</translation>
    </message>
    <message>
        <source>The quota of the day is used up.</source>
        <translation>Das Tageskontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Sign-ins often count as requests, too.</source>
        <translation>Anmeldungen zählen oft auch als Anfragen.</translation>
    </message>
    <message>
        <source>Look up the limits in the server&apos;s documentation, and stop programs that sign in again and again.</source>
        <translation>Sehen Sie in der Dokumentation des Servers nach den Grenzen und beenden Sie Programme, die sich immer wieder anmelden.</translation>
    </message>
    <message>
        <source>The account is locked, disabled or not confirmed.</source>
        <translation>Das Konto ist gesperrt, deaktiviert oder nicht bestätigt.</translation>
    </message>
    <message>
        <source>Ask whoever administers the accounts to look at this one. Don&apos;t try the password again until then.</source>
        <translation>Bitten Sie den Verwalter der Konten, sich dieses anzusehen. Versuchen Sie das Passwort bis dahin nicht noch einmal.</translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation>Das Passwort muss erst geändert werden.</translation>
    </message>
    <message>
        <source>Sign in on the server&apos;s own page, set a new password there, and use it here.</source>
        <translation>Melden Sie sich auf der Seite des Servers an, legen Sie dort ein neues Passwort fest und verwenden Sie es hier.</translation>
    </message>
    <message>
        <source>{host} speaks https on that port, and the request came in plain http ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} spricht an diesem Port https, und die Anfrage kam in einfachem http ({status}).</translation>
    </message>
    <message>
        <source>The URL begins with http instead of https.</source>
        <translation>Die URL beginnt mit http statt mit https.</translation>
    </message>
    <message>
        <source>The server&apos;s page says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Seite des Servers sagt: „{detail}“</translation>
    </message>
    <message>
        <source>Begin the URL with https.</source>
        <translation>Beginnen Sie die URL mit https.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt ({status} {error}).</translation>
    </message>
    <message>
        <source>The server answered {status} {error}, which it does for either of them.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server antwortete {status} {error}; das tut er in beiden Fällen.</translation>
    </message>
    <message>
        <source>Type both again; capital letters count. If it is refused again, try them on the server&apos;s own sign-in page.</source>
        <translation>Geben Sie beides neu ein, mit Groß- und Kleinschreibung. Wird es wieder abgelehnt, probieren Sie es auf der Anmeldeseite des Servers aus.</translation>
    </message>
    <message>
        <source>The user name has a space at its beginning or end.</source>
        <translation>Der Benutzername hat am Anfang oder Ende ein Leerzeichen.</translation>
    </message>
    <message>
        <source>It was sent exactly as typed.</source>
        <translation>Er wurde genau wie eingegeben gesendet.</translation>
    </message>
    <message>
        <source>Take the space away.</source>
        <translation>Entfernen Sie das Leerzeichen.</translation>
    </message>
    <message>
        <source>The server did not find the password in the XML.</source>
        <translation>Der Server hat das Passwort im XML nicht gefunden.</translation>
    </message>
    <message>
        <source>The body was XML. Many .NET servers drop members that don&apos;t stand in their own order, and then the password is empty.</source>
        <translation>Der Inhalt war XML. Viele .NET-Server verwerfen Felder, die nicht in ihrer eigenen Reihenfolge stehen, und dann ist das Passwort leer.</translation>
    </message>
    <message>
        <source>Send the same request as a form or as JSON, whichever the server takes.</source>
        <translation>Senden Sie dieselbe Anfrage als Formular oder als JSON, je nachdem, was der Server annimmt.</translation>
    </message>
    <message>
        <source>The server may want an e-mail address as the user name.</source>
        <translation>Der Server will vielleicht eine E-Mail-Adresse als Benutzernamen.</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; is none.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>„{username}“ ist keine.</translation>
    </message>
    <message>
        <source>Try the e-mail address of the account.</source>
        <translation>Versuchen Sie es mit der E-Mail-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The account belongs to another server, such as the test system instead of the real one.</source>
        <translation>Das Konto gehört zu einem anderen Server, etwa zum Testsystem statt zum echten.</translation>
    </message>
    <message>
        <source>The request went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Anfrage ging an {host}.</translation>
    </message>
    <message>
        <source>Check the URL against the place where the account was made.</source>
        <translation>Vergleichen Sie die URL mit dem Ort, an dem das Konto angelegt wurde.</translation>
    </message>
    <message>
        <source>The account is locked after too many attempts.</source>
        <translation>Das Konto ist nach zu vielen Versuchen gesperrt.</translation>
    </message>
    <message>
        <source>Many servers answer the same to a locked account.</source>
        <translation>Viele Server antworten einem gesperrten Konto genauso.</translation>
    </message>
    <message>
        <source>Wait, or ask whoever administers the accounts, before you try again.</source>
        <translation>Warten Sie oder fragen Sie den Verwalter der Konten, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat das Aktualisierungstoken abgelehnt ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat das Aktualisierungstoken abgelehnt ({status} {error}).</translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked.</source>
        <translation>Das Aktualisierungstoken ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign in again with user name and password.</source>
        <translation>Melden Sie sich mit Benutzername und Passwort neu an.</translation>
    </message>
    <message>
        <source>The refresh token was used before, here or by another program.</source>
        <translation>Das Aktualisierungstoken wurde schon benutzt, hier oder von einem anderen Programm.</translation>
    </message>
    <message>
        <source>Many servers take a refresh token only once.</source>
        <translation>Viele Server nehmen ein Aktualisierungstoken nur einmal an.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program use the new refresh token.</source>
        <translation>Melden Sie sich neu an und lassen Sie nur ein Programm das neue Aktualisierungstoken benutzen.</translation>
    </message>
    <message>
        <source>It was issued to another client or by another server.</source>
        <translation>Es wurde für einen anderen Client oder von einem anderen Server ausgestellt.</translation>
    </message>
    <message>
        <source>Use the client id and the server with which it was got.</source>
        <translation>Verwenden Sie die Client-ID und den Server, mit denen es geholt wurde.</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat den Grant abgelehnt ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat den Grant abgelehnt ({status} {error}).</translation>
    </message>
    <message>
        <source>The credentials of this grant are wrong, expired or revoked.</source>
        <translation>Die Zugangsdaten dieses Grants sind falsch, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>Check the client id and the secret, and that this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Prüfen Sie Client-ID und Geheimnis und ob dieser Client den Grant {grant} nutzen darf.</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server nimmt den Client nicht an, also das anfragende Programm ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server nimmt den Client nicht an, also das anfragende Programm ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a client id, and none was sent.</source>
        <translation>Der Server verlangt eine Client-ID, und es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>The request held no client id.</source>
        <translation>Die Anfrage enthielt keine Client-ID.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and a secret if they use one, and set them.</source>
        <translation>Bitten Sie die Betreiber des Servers um eine Client-ID und gegebenenfalls ein Geheimnis und setzen Sie beides.</translation>
    </message>
    <message>
        <source>The client id or its secret is wrong.</source>
        <translation>Die Client-ID oder ihr Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent, by {client_auth}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Gesendet wurde die Client-ID „{client_id}“, über {client_auth}.</translation>
    </message>
    <message>
        <source>Compare both with what the server&apos;s maintainers gave out.</source>
        <translation>Vergleichen Sie beides mit dem, was die Betreiber des Servers ausgegeben haben.</translation>
    </message>
    <message>
        <source>The client needs a secret, and none was sent.</source>
        <translation>Der Client braucht ein Geheimnis, und es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>The request held a client id alone.</source>
        <translation>Die Anfrage enthielt nur eine Client-ID.</translation>
    </message>
    <message>
        <source>Set the client secret.</source>
        <translation>Setzen Sie das Client-Geheimnis.</translation>
    </message>
    <message>
        <source>The server reads id and secret in another way.</source>
        <translation>Der Server liest ID und Geheimnis auf andere Weise.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, form-encoded first as the standard wants.</source>
        <translation>Sie wurden im Authorization-Header gesendet, vorher formularkodiert, wie der Standard es verlangt.</translation>
    </message>
    <message>
        <source>Try the client authentication basic-raw, then post.</source>
        <translation>Versuchen Sie die Client-Authentifizierung basic-raw, dann post.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, not form-encoded.</source>
        <translation>Sie wurden im Authorization-Header gesendet, ohne Formularkodierung.</translation>
    </message>
    <message>
        <source>Try the client authentication basic, then post.</source>
        <translation>Versuchen Sie die Client-Authentifizierung basic, dann post.</translation>
    </message>
    <message>
        <source>The server wants id and secret in the Authorization header.</source>
        <translation>Der Server will ID und Geheimnis im Authorization-Header.</translation>
    </message>
    <message>
        <source>They were sent in the body.</source>
        <translation>Sie wurden im Inhalt gesendet.</translation>
    </message>
    <message>
        <source>Try the client authentication basic.</source>
        <translation>Versuchen Sie die Client-Authentifizierung basic.</translation>
    </message>
    <message>
        <source>Some servers report a wrong password with this error.</source>
        <translation>Manche Server melden ein falsches Passwort mit diesem Fehler.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>Geben Sie beides neu ein.</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Dieser Client darf den Grant {grant} nicht nutzen ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Dieser Client darf den Grant {grant} nicht nutzen ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is not switched on for this client.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Grant {grant} ist für diesen Client nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Gesendet wurde die Client-ID „{client_id}“.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to allow the {grant} grant for this client, or to name one that has it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Bitten Sie die Betreiber des Servers, den Grant {grant} für diesen Client zu erlauben oder einen zu nennen, der ihn hat.</translation>
    </message>
    <message>
        <source>The server found no grant type that it knows ({status} {error}); most likely it reads only forms, and {format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server fand keinen Grant-Typ, den er kennt ({status} {error}). Wahrscheinlich liest er nur Formulare, und gesendet wurde {format_name}.</translation>
    </message>
    <message>
        <source>The server reads only forms.</source>
        <translation>Der Server liest nur Formulare.</translation>
    </message>
    <message>
        <source>The body was {format_name}. A server that reads only forms finds no grant_type in it, and reports exactly this error.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Inhalt war {format_name}. Ein Server, der nur Formulare liest, findet darin keinen grant_type und meldet genau diesen Fehler.</translation>
    </message>
    <message>
        <source>Send the request as a form.</source>
        <translation>Senden Sie die Anfrage als Formular.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server bietet den Grant {grant} nicht an.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers which grants it offers.</source>
        <translation>Fragen Sie die Betreiber des Servers, welche Grants er anbietet.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server bietet den Grant {grant} nicht an ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server bietet den Grant {grant} nicht an ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is switched off or was never there.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Grant {grant} ist abgeschaltet oder war nie vorhanden.</translation>
    </message>
    <message>
        <source>This server has no refresh tokens, or takes them at another address.</source>
        <translation>Dieser Server hat keine Aktualisierungstoken oder nimmt sie an einer anderen Adresse an.</translation>
    </message>
    <message>
        <source>The server does not grant the scope &quot;{scope}&quot; ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server gewährt den scope „{scope}“ nicht ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a scope, and none was asked for ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server verlangt einen scope, und es wurde keiner angefragt ({status} {error}).</translation>
    </message>
    <message>
        <source>The scope is misspelt, unknown to the server, or not allowed for this account or client.</source>
        <translation>Der scope ist falsch geschrieben, dem Server unbekannt oder für dieses Konto oder diesen Client nicht erlaubt.</translation>
    </message>
    <message>
        <source>Asked for was &quot;{scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Angefragt war „{scope}“.</translation>
    </message>
    <message>
        <source>Try without a scope; then add the words that you need one by one, as the server&apos;s documentation spells them.</source>
        <translation>Versuchen Sie es ohne scope. Fügen Sie dann die benötigten Wörter einzeln hinzu, wie die Dokumentation des Servers sie schreibt.</translation>
    </message>
    <message>
        <source>The words of the scope are separated by commas.</source>
        <translation>Die Wörter im scope sind durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Separate them by spaces.</source>
        <translation>Trennen Sie sie durch Leerzeichen.</translation>
    </message>
    <message>
        <source>This server wants a scope.</source>
        <translation>Dieser Server verlangt einen scope.</translation>
    </message>
    <message>
        <source>The request held none.</source>
        <translation>Die Anfrage enthielt keinen.</translation>
    </message>
    <message>
        <source>Set the scope that the server&apos;s documentation names.</source>
        <translation>Setzen Sie den scope, den die Dokumentation des Servers nennt.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server konnte mit der Anfrage nichts anfangen ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server konnte mit der Anfrage nichts anfangen ({status} {error}).</translation>
    </message>
    <message>
        <source>The body was {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Inhalt war {format_name}.</translation>
    </message>
    <message>
        <source>The server misses a member, or does not know one.</source>
        <translation>Dem Server fehlt ein Feld, oder er kennt eines nicht.</translation>
    </message>
    <message>
        <source>Compare the request with the server&apos;s documentation, name by name.</source>
        <translation>Vergleichen Sie die Anfrage Name für Name mit der Dokumentation des Servers.</translation>
    </message>
    <message>
        <source>The server wants a client id.</source>
        <translation>Der Server verlangt eine Client-ID.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and set it.</source>
        <translation>Bitten Sie die Betreiber des Servers um eine Client-ID und setzen Sie sie.</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat den Zugriff verweigert ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat den Zugriff verweigert ({status} {error}).</translation>
    </message>
    <message>
        <source>The account may not do this, or has to agree to it first.</source>
        <translation>Das Konto darf das nicht oder muss dem erst zustimmen.</translation>
    </message>
    <message>
        <source>Sign in once on the server&apos;s own page and look for something to agree to; else ask whoever administers the accounts.</source>
        <translation>Melden Sie sich einmal auf der Seite des Servers an und sehen Sie nach, ob dort etwas zu bestätigen ist. Sonst fragen Sie den Verwalter der Konten.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server meldet einen eigenen Fehler ({status} {error}): „{description}“</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server meldet einen eigenen Fehler ({status} {error}).</translation>
    </message>
    <message>
        <source>Something is broken or overloaded at the server.</source>
        <translation>Am Server ist etwas defekt oder überlastet.</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Versuchen Sie es in {retry_after} noch einmal.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Bleibt es dabei, senden Sie den Bericht an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server answered {status} &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server antwortete {status} „{error}“.</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat mit einer eigenen Fehlermeldung abgelehnt ({status}), „{error}“: „{description}“</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat mit einer eigenen Fehlermeldung abgelehnt ({status}), „{error}“.</translation>
    </message>
    <message>
        <source>The server means something that the standard has no word for.</source>
        <translation>Der Server meint etwas, wofür der Standard kein Wort hat.</translation>
    </message>
    <message>
        <source>&quot;{error}&quot; is none of the standard&apos;s errors.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>„{error}“ ist keiner der Fehler des Standards.</translation>
    </message>
    <message>
        <source>Look up &quot;{error}&quot; in the server&apos;s documentation, or send the report to its maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Suchen Sie „{error}“ in der Dokumentation des Servers oder senden Sie den Bericht an seine Betreiber.</translation>
    </message>
    <message>
        <source>That address wants a token instead of giving one ({status}): it is not the token endpoint.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Diese Adresse verlangt ein Token, statt eines auszustellen ({status}): Sie ist nicht der Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The URL is that of a protected page.</source>
        <translation>Die URL gehört zu einer geschützten Seite.</translation>
    </message>
    <message>
        <source>Check the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Prüfen Sie den Pfad; für diese Art von Endpunkt ist {documented_path} dokumentiert.</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server kann {format_name} nicht lesen ({status}): „{description}“</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server kann {format_name} nicht lesen ({status}).</translation>
    </message>
    <message>
        <source>The body has a format that the server does not take.</source>
        <translation>Der Inhalt hat ein Format, das der Server nicht annimmt.</translation>
    </message>
    <message>
        <source>{format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Gesendet wurde {format_name}.</translation>
    </message>
    <message>
        <source>Send the request as a form; that is what the standard wants.</source>
        <translation>Senden Sie die Anfrage als Formular; das verlangt der Standard.</translation>
    </message>
    <message>
        <source>A form was sent.</source>
        <translation>Gesendet wurde ein Formular.</translation>
    </message>
    <message>
        <source>Send the request in a format that the endpoint documents: {formats}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Senden Sie die Anfrage in einem Format, das der Endpunkt dokumentiert: {formats}.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation>Senden Sie die Anfrage als JSON.</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server nimmt an dieser Adresse kein POST an ({status}): „{description}“</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server nimmt an dieser Adresse kein POST an ({status}).</translation>
    </message>
    <message>
        <source>The path is not that of the token endpoint.</source>
        <translation>Der Pfad ist nicht der des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>Something in between, such as a web server or a firewall, does not pass a POST on.</source>
        <translation>Etwas dazwischen, etwa ein Webserver oder eine Firewall, gibt ein POST nicht weiter.</translation>
    </message>
    <message>
        <source>Token endpoints take POST, by the standard.</source>
        <translation>Token-Endpunkte nehmen nach dem Standard POST an.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers.</source>
        <translation>Senden Sie den Bericht an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>There is nothing at that address ({status}): {url}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>An dieser Adresse ist nichts ({status}): {url}</translation>
    </message>
    <message>
        <source>The server answers only to https.</source>
        <translation>Der Server antwortet nur über https.</translation>
    </message>
    <message>
        <source>The request went by http. Some servers pass over it as if the address did not exist.</source>
        <translation>Die Anfrage ging über http. Manche Server übergehen sie, als gäbe es die Adresse nicht.</translation>
    </message>
    <message>
        <source>The URL has no path.</source>
        <translation>Die URL hat keinen Pfad.</translation>
    </message>
    <message>
        <source>Add the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ergänzen Sie den Pfad; für diese Art von Endpunkt ist {documented_path} dokumentiert.</translation>
    </message>
    <message>
        <source>Add the path that the server&apos;s documentation names.</source>
        <translation>Ergänzen Sie den Pfad, den die Dokumentation des Servers nennt.</translation>
    </message>
    <message>
        <source>To many servers /token/ is not /token.</source>
        <translation>Für viele Server ist /token/ nicht /token.</translation>
    </message>
    <message>
        <source>Capital letters in the path differ.</source>
        <translation>Die Groß- und Kleinschreibung im Pfad weicht ab.</translation>
    </message>
    <message>
        <source>The path is {path}; documented is {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Pfad ist {path}; dokumentiert ist {documented_path}.</translation>
    </message>
    <message>
        <source>Write the path exactly as documented.</source>
        <translation>Schreiben Sie den Pfad genau wie dokumentiert.</translation>
    </message>
    <message>
        <source>The path is {path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Pfad ist {path}.</translation>
    </message>
    <message>
        <source>Correct the path in the URL.</source>
        <translation>Korrigieren Sie den Pfad in der URL.</translation>
    </message>
    <message>
        <source>The token endpoint stands at another host or below another path.</source>
        <translation>Der Token-Endpunkt liegt auf einem anderen Host oder unter einem anderen Pfad.</translation>
    </message>
    <message>
        <source>Compare the URL with the server&apos;s documentation, from the host to the last letter.</source>
        <translation>Vergleichen Sie die URL mit der Dokumentation des Servers, vom Host bis zum letzten Buchstaben.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in of its own (407); the server never saw the request.</source>
        <translation>Der Proxy auf dem Weg verlangt eine eigene Anmeldung (407); der Server hat die Anfrage nie gesehen.</translation>
    </message>
    <message>
        <source>The proxy needs a user name and a password.</source>
        <translation>Der Proxy braucht einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The answer was 407.</source>
        <translation>Die Antwort war 407.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through the proxy, or use a network without it.</source>
        <translation>Fragen Sie die Administratoren Ihres Netzwerks, wie Programme durch den Proxy kommen, oder nutzen Sie ein Netzwerk ohne Proxy.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}); it asks to come back in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server ist zurzeit nicht verfügbar ({status}); er bittet, in {retry_after} wiederzukommen.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server ist zurzeit nicht verfügbar ({status}).</translation>
    </message>
    <message>
        <source>Maintenance, or too much load.</source>
        <translation>Wartung oder zu hohe Last.</translation>
    </message>
    <message>
        <source>Its page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Seine Seite heißt „{detail}“.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The part of the server that gives tokens did not answer the part that you reached.</source>
        <translation>Der Teil des Servers, der Token ausstellt, antwortete dem Teil nicht, den Sie erreicht haben.</translation>
    </message>
    <message>
        <source>{status} comes from a gateway in front of it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} kommt von einem Gateway davor.</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server scheiterte an der Anfrage ({status}): „{description}“</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server scheiterte an der Anfrage ({status}) und nannte keinen Grund.</translation>
    </message>
    <message>
        <source>A fault at the server.</source>
        <translation>Ein Fehler am Server.</translation>
    </message>
    <message>
        <source>The server stumbles over the format.</source>
        <translation>Der Server stolpert über das Format.</translation>
    </message>
    <message>
        <source>Send the same request as a form.</source>
        <translation>Senden Sie dieselbe Anfrage als Formular.</translation>
    </message>
    <message>
        <source>The server finds the request too large ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Dem Server ist die Anfrage zu groß ({status}).</translation>
    </message>
    <message>
        <source>A value is far too long, or the server&apos;s limit is very low.</source>
        <translation>Ein Wert ist viel zu lang, oder die Grenze des Servers ist sehr niedrig.</translation>
    </message>
    <message>
        <source>Look at the request for a value that was pasted by mistake.</source>
        <translation>Sehen Sie nach, ob in der Anfrage ein versehentlich eingefügter Wert steht.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (408).</source>
        <translation>Der Server hat nicht länger auf die Anfrage gewartet (408).</translation>
    </message>
    <message>
        <source>The network is slow or loses data.</source>
        <translation>Das Netzwerk ist langsam oder verliert Daten.</translation>
    </message>
    <message>
        <source>The server answered 408.</source>
        <translation>Der Server antwortete 408.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try another network.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page, &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat die Anfrage mit einer Webseite abgelehnt ({status}), „{detail}“.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page that gives no reason here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat die Anfrage mit einer Webseite abgelehnt ({status}), die hier keinen Grund nennt.</translation>
    </message>
    <message>
        <source>A firewall, a bot guard or a proxy in front of the server stopped the request.</source>
        <translation>Eine Firewall, ein Bot-Schutz oder ein Proxy vor dem Server hat die Anfrage aufgehalten.</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page. This one is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ein Token-Endpunkt antwortet nicht mit einer Webseite. Diese heißt „{detail}“.</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page.</source>
        <translation>Ein Token-Endpunkt antwortet nicht mit einer Webseite.</translation>
    </message>
    <message>
        <source>Try from another network. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk. Bleibt es dabei, senden Sie den Bericht an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The URL is not that of the token endpoint.</source>
        <translation>Die URL ist nicht die des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat die Anfrage abgelehnt ({status}): „{description}“</translation>
    </message>
    <message>
        <source>The server found a mistake in a member of the request.</source>
        <translation>Der Server fand einen Fehler in einem Feld der Anfrage.</translation>
    </message>
    <message>
        <source>It names {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Er nennt {detail}.</translation>
    </message>
    <message>
        <source>Correct that member; compare its name and value with the server&apos;s documentation.</source>
        <translation>Korrigieren Sie dieses Feld; vergleichen Sie Name und Wert mit der Dokumentation des Servers.</translation>
    </message>
    <message>
        <source>The server does not read {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server kann {format_name} nicht lesen.</translation>
    </message>
    <message>
        <source>The server refused ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat abgelehnt ({status}) und nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Manche Server antworten auf ein falsches Passwort nur mit {status}.</translation>
    </message>
    <message>
        <source>The refresh token has expired, was used before, or was revoked.</source>
        <translation>Das Aktualisierungstoken ist abgelaufen, wurde schon benutzt oder widerrufen.</translation>
    </message>
    <message>
        <source>Some servers answer this with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Manche Server antworten darauf nur mit {status}.</translation>
    </message>
    <message>
        <source>The client may not use this grant, or its secret is wrong.</source>
        <translation>Der Client darf diesen Grant nicht nutzen, oder sein Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Fragen Sie die Betreiber des Servers, ob dieser Client den Grant {grant} nutzen darf.</translation>
    </message>
    <message>
        <source>The server takes requests only from certain networks.</source>
        <translation>Der Server nimmt Anfragen nur aus bestimmten Netzwerken an.</translation>
    </message>
    <message>
        <source>Try from the network that it is meant for, or ask its maintainers.</source>
        <translation>Versuchen Sie es aus dem vorgesehenen Netzwerk oder fragen Sie die Betreiber.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server konnte mit der Anfrage nichts anfangen ({status}) und nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Manche Server antworten auf ein falsches Passwort mit {status}.</translation>
    </message>
    <message>
        <source>A member is missing or misspelt.</source>
        <translation>Ein Feld fehlt oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The server answered {status}, which points elsewhere, but named no address.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server antwortete {status}, was anderswohin verweist, nannte aber keine Adresse.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat die Anfrage abgelehnt ({status}) und nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Something that only the server&apos;s maintainers can see.</source>
        <translation>Etwas, das nur die Betreiber des Servers sehen können.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; it holds no password.</source>
        <translation>Senden Sie den Bericht an die Betreiber des Servers; er enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The host name {host} is not known, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Hostname {host} ist nicht bekannt; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The host name is misspelt.</source>
        <translation>Der Hostname ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The system says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Das System sagt: „{detail}“</translation>
    </message>
    <message>
        <source>No address was found for {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Für {host} wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s documentation, letter by letter.</source>
        <translation>Vergleichen Sie ihn Buchstabe für Buchstabe mit der Dokumentation des Servers.</translation>
    </message>
    <message>
        <source>The name is known only inside a certain network.</source>
        <translation>Der Name ist nur in einem bestimmten Netzwerk bekannt.</translation>
    </message>
    <message>
        <source>{host} has no dot in it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} enthält keinen Punkt.</translation>
    </message>
    <message>
        <source>Connect to that network (VPN), or use the full name.</source>
        <translation>Verbinden Sie sich mit diesem Netzwerk (VPN) oder verwenden Sie den vollständigen Namen.</translation>
    </message>
    <message>
        <source>This computer has no network, or its name service does not work.</source>
        <translation>Dieser Computer hat kein Netzwerk, oder sein Namensdienst funktioniert nicht.</translation>
    </message>
    <message>
        <source>Without it no name is known.</source>
        <translation>Ohne ihn ist kein Name bekannt.</translation>
    </message>
    <message>
        <source>Open a web page. If that fails, too, mend the connection first; if not, try the VPN that the server belongs to.</source>
        <translation>Öffnen Sie eine Webseite. Geht auch das nicht, beheben Sie zuerst die Verbindung. Geht es, versuchen Sie das VPN, zu dem der Server gehört.</translation>
    </message>
    <message>
        <source>{host} could not be reached, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} war nicht erreichbar; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing listens there: the server is not running, or the port is wrong.</source>
        <translation>Dort lauscht nichts: Der Server läuft nicht, oder der Port ist falsch.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the server runs.</source>
        <translation>Prüfen Sie den Port in der URL und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server on this computer is not running.</source>
        <translation>Der Server auf diesem Computer läuft nicht.</translation>
    </message>
    <message>
        <source>{host} is this computer itself.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} ist dieser Computer selbst.</translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation>Starten Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A firewall stands between, or the server can be reached only from another network.</source>
        <translation>Eine Firewall steht dazwischen, oder der Server ist nur aus einem anderen Netzwerk erreichbar.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>Es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Connect to the network (VPN) that the server belongs to, or ask your network&apos;s administrators.</source>
        <translation>Verbinden Sie sich mit dem Netzwerk (VPN), zu dem der Server gehört, oder fragen Sie die Administratoren Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>A secure connection to {host} could not be made, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Eine sichere Verbindung zu {host} kam nicht zustande; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the server&apos;s maintainers must renew the certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, müssen die Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, or the certificate was made for later.</source>
        <translation>Die Uhr dieses Computers geht nach, oder das Zertifikat gilt erst später.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation>Das Zertifikat gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>Use the host name that the certificate is made for. If it should be {host}, somebody may stand in between: ask the server&apos;s maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Verwenden Sie den Hostnamen, für den das Zertifikat gilt. Soll es {host} sein, steht vielleicht jemand dazwischen: Fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate was signed by nobody whom this computer trusts: an authority of a company, a proxy that opens connections, or the server itself.</source>
        <translation>Das Zertifikat wurde von niemandem signiert, dem dieser Computer vertraut: von der Zertifizierungsstelle einer Firma, von einem Proxy, der Verbindungen öffnet, oder vom Server selbst.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the administrators and give it as an additional CA certificate.</source>
        <translation>Lassen Sie sich das Zertifikat der Zertifizierungsstelle von den Administratoren geben und geben Sie es als zusätzliches CA-Zertifikat an.</translation>
    </message>
    <message>
        <source>The server does not speak https on that port.</source>
        <translation>Der Server spricht an diesem Port kein https.</translation>
    </message>
    <message>
        <source>Check the port in the URL. Plain http is right for a server on this computer only.</source>
        <translation>Prüfen Sie den Port in der URL. Einfaches http ist nur für einen Server auf diesem Computer richtig.</translation>
    </message>
    <message>
        <source>The server and this computer have no safe version of TLS in common.</source>
        <translation>Der Server und dieser Computer haben keine sichere Version von TLS gemeinsam.</translation>
    </message>
    <message>
        <source>The server&apos;s maintainers should offer TLS 1.2 or later.</source>
        <translation>Die Betreiber des Servers sollten TLS 1.2 oder neuer anbieten.</translation>
    </message>
    <message>
        <source>The server wants a certificate from the client.</source>
        <translation>Der Server verlangt ein Zertifikat vom Client.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether there is an address that does without.</source>
        <translation>Fragen Sie die Betreiber des Servers, ob es eine Adresse gibt, die ohne auskommt.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>Don&apos;t sign in. Tell the server&apos;s maintainers.</source>
        <translation>Melden Sie sich nicht an. Benachrichtigen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Something between this computer and the server breaks the connection, such as a proxy that inspects traffic.</source>
        <translation>Etwas zwischen diesem Computer und dem Server unterbricht die Verbindung, etwa ein Proxy, der den Verkehr untersucht.</translation>
    </message>
    <message>
        <source>The handshake did not come to its end.</source>
        <translation>Der Handshake kam nicht zum Abschluss.</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let the request through.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Proxy auf dem Weg zu {host} ließ die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through, or use a network without a proxy.</source>
        <translation>Fragen Sie die Administratoren Ihres Netzwerks, wie Programme hindurchkommen, oder nutzen Sie ein Netzwerk ohne Proxy.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong, or the proxy is down.</source>
        <translation>Die Adresse des Proxys ist falsch, oder der Proxy läuft nicht.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; try without one.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen; versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>The proxy does not allow this host or port.</source>
        <translation>Der Proxy erlaubt diesen Host oder Port nicht.</translation>
    </message>
    <message>
        <source>The proxy answered in the server&apos;s place.</source>
        <translation>Der Proxy antwortete anstelle des Servers.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators to allow {host}, or try without the proxy.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Bitten Sie die Administratoren Ihres Netzwerks, {host} zu erlauben, oder versuchen Sie es ohne den Proxy.</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time; the server may have acted on it.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam nicht rechtzeitig eine vollständige Antwort; der Server hat sie vielleicht trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>The server is slow or stuck.</source>
        <translation>Der Server ist langsam oder hängt.</translation>
    </message>
    <message>
        <source>The whole request had left.</source>
        <translation>Die ganze Anfrage war hinausgegangen.</translation>
    </message>
    <message>
        <source>Allow more time, then try once. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Lassen Sie mehr Zeit zu und versuchen Sie es dann einmal. Bleibt es dabei, senden Sie den Bericht an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; the request was not sent as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} antwortete nicht rechtzeitig; die Anfrage wurde nicht vollständig gesendet.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection, or the server can be reached only from another network.</source>
        <translation>Eine Firewall verschluckt die Verbindung, oder der Server ist nur aus einem anderen Netzwerk erreichbar.</translation>
    </message>
    <message>
        <source>Not even the request could leave.</source>
        <translation>Nicht einmal die Anfrage konnte hinausgehen.</translation>
    </message>
    <message>
        <source>The network is very slow.</source>
        <translation>Das Netzwerk ist sehr langsam.</translation>
    </message>
    <message>
        <source>The time allowed was over.</source>
        <translation>Die zugelassene Zeit war vorbei.</translation>
    </message>
    <message>
        <source>Allow more time, or try another network.</source>
        <translation>Lassen Sie mehr Zeit zu oder versuchen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole; the server may have acted on the request.</source>
        <translation>Die Verbindung endete, bevor die Antwort vollständig war; der Server hat die Anfrage vielleicht trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, closed the connection.</source>
        <translation>Der Server oder etwas vor ihm hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Try once more. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Versuchen Sie es noch ein Mal. Bleibt es dabei, senden Sie den Bericht an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before the request had left as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Verbindung zu {host} endete, bevor die Anfrage vollständig hinausgegangen war.</translation>
    </message>
    <message>
        <source>The request had not left as a whole.</source>
        <translation>Die Anfrage war nicht vollständig hinausgegangen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try from another network.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, versuchen Sie es aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server: its answer is not HTTP.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Was unter {host} antwortet, ist kein Webserver: Die Antwort ist kein HTTP.</translation>
    </message>
    <message>
        <source>The server speaks https on that port, and the URL says http.</source>
        <translation>Der Server spricht an diesem Port https, und die URL sagt http.</translation>
    </message>
    <message>
        <source>The request went by http.</source>
        <translation>Die Anfrage ging über http.</translation>
    </message>
    <message>
        <source>The port belongs to another program.</source>
        <translation>Der Port gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The answer does not begin like HTTP.</source>
        <translation>Die Antwort beginnt nicht wie HTTP.</translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation>Prüfen Sie den Port in der URL.</translation>
    </message>
    <message>
        <source>No whole answer came from {host}: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Von {host} kam keine vollständige Antwort: „{detail}“</translation>
    </message>
    <message>
        <source>No whole answer came from {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Von {host} kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The server may have done its part all the same.</source>
        <translation>Der Server hat seinen Teil vielleicht trotzdem getan.</translation>
    </message>
    <message>
        <source>The whole request had left before the connection failed.</source>
        <translation>Die ganze Anfrage war hinausgegangen, bevor die Verbindung abbrach.</translation>
    </message>
    <message>
        <source>Think before you try again: the attempt may have counted, and a refresh token may be used up.</source>
        <translation>Überlegen Sie, bevor Sie es noch einmal versuchen: Der Versuch kann gezählt haben, und ein Aktualisierungstoken kann verbraucht sein.</translation>
    </message>
    <message>
        <source>The network between here and {host} is disturbed.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Das Netzwerk zwischen hier und {host} ist gestört.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Try again later, or from another network.</source>
        <translation>Versuchen Sie es später noch einmal oder aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}): &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Statt eines Tokens kam eine Webseite ({status}): „{detail}“</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Statt eines Tokens kam eine Webseite ({status}).</translation>
    </message>
    <message>
        <source>The URL is that of a sign-in page for people, not of the token endpoint.</source>
        <translation>Die URL gehört zu einer Anmeldeseite für Menschen, nicht zum Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Seite heißt „{detail}“.</translation>
    </message>
    <message>
        <source>The network wants you to sign in or to agree to its terms first.</source>
        <translation>Das Netzwerk verlangt, dass Sie sich erst anmelden oder seinen Bedingungen zustimmen.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, do what the network asks, and try again.</source>
        <translation>Öffnen Sie eine Webseite im Browser, tun Sie, was das Netzwerk verlangt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server is under maintenance.</source>
        <translation>Der Server wird gerade gewartet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A firewall or a bot guard in front of the server stopped the request.</source>
        <translation>Eine Firewall oder ein Bot-Schutz vor dem Server hat die Anfrage aufgehalten.</translation>
    </message>
    <message>
        <source>Try from another network, or ask the server&apos;s maintainers to let programs through to this address.</source>
        <translation>Versuchen Sie es aus einem anderen Netzwerk oder bitten Sie die Betreiber des Servers, Programme zu dieser Adresse durchzulassen.</translation>
    </message>
    <message>
        <source>A proxy or the sign-in page of a network answered in the server&apos;s place.</source>
        <translation>Ein Proxy oder die Anmeldeseite eines Netzwerks antwortete anstelle des Servers.</translation>
    </message>
    <message>
        <source>Open the server&apos;s page in a browser to see what stands in between.</source>
        <translation>Öffnen Sie die Seite des Servers im Browser, um zu sehen, was dazwischen steht.</translation>
    </message>
    <message>
        <source>The server reported success ({status}), but its answer is empty.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server meldete Erfolg ({status}), aber seine Antwort ist leer.</translation>
    </message>
    <message>
        <source>A fault at the server, or something in between that took the body away.</source>
        <translation>Ein Fehler am Server, oder etwas dazwischen hat den Inhalt entfernt.</translation>
    </message>
    <message>
        <source>Status {status} without a body.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Status {status} ohne Inhalt.</translation>
    </message>
    <message>
        <source>The answer can be read, but there is no access token in it ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Antwort ist lesbar, enthält aber kein Zugriffstoken ({status}).</translation>
    </message>
    <message>
        <source>A token stands in another place.</source>
        <translation>Ein Token steht an einer anderen Stelle.</translation>
    </message>
    <message>
        <source>One was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Bei {where} wurde eines gefunden.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want; a dialect file can name the place.</source>
        <translation>Prüfen Sie in der Dokumentation des Servers, ob das das gewünschte Token ist; eine Dialektdatei kann die Stelle benennen.</translation>
    </message>
    <message>
        <source>The server calls it something else.</source>
        <translation>Der Server nennt es anders.</translation>
    </message>
    <message>
        <source>None of the names that are known for this kind of endpoint stands in the answer.</source>
        <translation>Keiner der Namen, die für diese Art von Endpunkt bekannt sind, steht in der Antwort.</translation>
    </message>
    <message>
        <source>Look at the answer&apos;s members, and name the right one in a dialect file.</source>
        <translation>Sehen Sie sich die Felder der Antwort an und nennen Sie das richtige in einer Dialektdatei.</translation>
    </message>
    <message>
        <source>The server refused in words of its own.</source>
        <translation>Der Server hat mit eigenen Worten abgelehnt.</translation>
    </message>
    <message>
        <source>Some servers report a refusal with status {status} and without an error member.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Manche Server melden eine Ablehnung mit Status {status} und ohne Fehlerfeld.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s members.</source>
        <translation>Lesen Sie die Felder der Antwort.</translation>
    </message>
    <message>
        <source>The access token of the answer is not a text ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Das Zugriffstoken der Antwort ist kein Text ({where}).</translation>
    </message>
    <message>
        <source>What stands at {where} is a number, a list or an object.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Bei {where} steht eine Zahl, eine Liste oder ein Objekt.</translation>
    </message>
    <message>
        <source>The access token holds characters that must not stand in a header, so it can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Das Zugriffstoken enthält Zeichen, die nicht in einem Header stehen dürfen, und ist daher nicht verwendbar ({where}).</translation>
    </message>
    <message>
        <source>A fault at the server, such as a line break or a space inside the token.</source>
        <translation>Ein Fehler am Server, etwa ein Zeilenumbruch oder ein Leerzeichen im Token.</translation>
    </message>
    <message>
        <source>A token is made of letters, digits and - . _ ~ + / = (RFC 6750, section 2.1).</source>
        <translation>Ein Token besteht aus Buchstaben, Ziffern und - . _ ~ + / = (RFC 6750, Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers. Don&apos;t take the characters out: the server would refuse the rest.</source>
        <translation>Senden Sie den Bericht an die Betreiber des Servers. Nehmen Sie die Zeichen nicht heraus: Der Server würde den Rest ablehnen.</translation>
    </message>
    <message>
        <source>The answer holds two different access tokens, and nothing says which one is right.</source>
        <translation>Die Antwort enthält zwei verschiedene Zugriffstoken, und nichts sagt, welches das richtige ist.</translation>
    </message>
    <message>
        <source>A fault at the server: a member stands twice.</source>
        <translation>Ein Fehler am Server: Ein Feld steht doppelt da.</translation>
    </message>
    <message>
        <source>See {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Siehe {where}.</translation>
    </message>
    <message>
        <source>The same name has two values.</source>
        <translation>Derselbe Name hat zwei Werte.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; none of the two was used.</source>
        <translation>Senden Sie den Bericht an die Betreiber des Servers; keines der beiden wurde verwendet.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object with members ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Antwort ist JSON, aber kein Objekt mit Feldern ({status}).</translation>
    </message>
    <message>
        <source>The server gives its reason as a bare text.</source>
        <translation>Der Server nennt seinen Grund als bloßen Text.</translation>
    </message>
    <message>
        <source>The reader says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Leser sagt: „{detail}“</translation>
    </message>
    <message>
        <source>Some servers do.</source>
        <translation>Manche Server tun das.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s body.</source>
        <translation>Lesen Sie den Inhalt der Antwort.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Antwort sieht aus wie JSON, ist aber fehlerhaft, bei {where}.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken.</source>
        <translation>Die Antwort sieht aus wie JSON, ist aber fehlerhaft.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read to its end.</source>
        <translation>Die Antwort ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>Send the report with the place to the server&apos;s maintainers.</source>
        <translation>Senden Sie den Bericht mit der Stelle an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Something in between changed the answer.</source>
        <translation>Etwas dazwischen hat die Antwort verändert.</translation>
    </message>
    <message>
        <source>Proxies and page filters sometimes do.</source>
        <translation>Proxys und Seitenfilter tun das manchmal.</translation>
    </message>
    <message>
        <source>The answer is XML with a document type or with entities; for safety it was not read.</source>
        <translation>Die Antwort ist XML mit einem Dokumenttyp oder mit Entitäten; zur Sicherheit wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>An old web page, or an attempt to make programs read foreign files.</source>
        <translation>Eine alte Webseite oder ein Versuch, Programme zum Lesen fremder Dateien zu bringen.</translation>
    </message>
    <message>
        <source>It was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Es wurde bei {where} gefunden.</translation>
    </message>
    <message>
        <source>No token endpoint needs them.</source>
        <translation>Kein Token-Endpunkt braucht sie.</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, send the report to the server&apos;s maintainers.</source>
        <translation>Prüfen Sie die URL. Stimmt sie, senden Sie den Bericht an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Antwort sieht aus wie XML, ist aber fehlerhaft, bei {where}.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken.</source>
        <translation>Die Antwort sieht aus wie XML, ist aber fehlerhaft.</translation>
    </message>
    <message>
        <source>Ask for JSON instead if the server offers it, and send the report with the place to its maintainers.</source>
        <translation>Fordern Sie stattdessen JSON an, wenn der Server es anbietet, und senden Sie den Bericht mit der Stelle an seine Betreiber.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Antwort enthält Bytes, die kein Text sind, bei {where}.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text.</source>
        <translation>Die Antwort enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>The server wrote a name or a message in another encoding than UTF-8.</source>
        <translation>Der Server hat einen Namen oder eine Meldung in einer anderen Kodierung als UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>Answers have to be UTF-8.</source>
        <translation>Antworten müssen UTF-8 sein.</translation>
    </message>
    <message>
        <source>The answer is far larger than any token answer; it was not read to its end.</source>
        <translation>Die Antwort ist viel größer als jede Token-Antwort; sie wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>The URL is that of a download or a data service, not of the token endpoint.</source>
        <translation>Die URL gehört zu einem Download oder Datendienst, nicht zum Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Check the URL.</source>
        <translation>Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>The answer is compressed, and can&apos;t be decompressed.</source>
        <translation>Die Antwort ist komprimiert und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>A fault at the server or at a proxy.</source>
        <translation>Ein Fehler am Server oder an einem Proxy.</translation>
    </message>
    <message>
        <source>The compressed data is broken, or swells beyond all bounds.</source>
        <translation>Die komprimierten Daten sind defekt oder schwellen maßlos an.</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form. It begins: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Antwort ist weder JSON noch XML noch ein Formular. Sie beginnt mit: „{detail}“</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form.</source>
        <translation>Die Antwort ist weder JSON noch XML noch ein Formular.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Es kam eine Antwort ({status}), aber keine Token-Antwort, bei {where}.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Es kam eine Antwort ({status}), aber keine Token-Antwort.</translation>
    </message>
    <message>
        <source>The server is not the one that you mean, or speaks another language.</source>
        <translation>Der Server ist nicht der, den Sie meinen, oder spricht eine andere Sprache.</translation>
    </message>
    <message>
        <source>Check the URL; read the answer&apos;s body.</source>
        <translation>Prüfen Sie die URL; lesen Sie den Inhalt der Antwort.</translation>
    </message>
    <message>
        <source>No keyring answers, so nothing can be kept or read from it.</source>
        <translation>Kein Schlüsselbund antwortet; daher lässt sich darin nichts speichern oder lesen.</translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>Start a keyring (gnome-keyring, KWallet, KeePassXC) in this session, and try again.</source>
        <translation>Starten Sie in dieser Sitzung einen Schlüsselbund (gnome-keyring, KWallet, KeePassXC) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no session, as in a cron job or over ssh.</source>
        <translation>Es gibt keine Sitzung, wie in einem Cron-Job oder über ssh.</translation>
    </message>
    <message>
        <source>The keyring is reached through the session&apos;s message bus.</source>
        <translation>Der Schlüsselbund wird über den Nachrichtenbus der Sitzung erreicht.</translation>
    </message>
    <message>
        <source>Run it in the session that has the keyring, or give the secret anew each time.</source>
        <translation>Führen Sie es in der Sitzung aus, die den Schlüsselbund hat, oder geben Sie das Geheimnis jedes Mal neu an.</translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was answered with no.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder seine Frage wurde mit Nein beantwortet.</translation>
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation>Er wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>It gives nothing while it is locked.</source>
        <translation>Solange er gesperrt ist, gibt er nichts heraus.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something should be in the keyring, and the keyring says that it is not there.</source>
        <translation>Etwas sollte im Schlüsselbund sein, und der Schlüsselbund sagt, dass es nicht da ist.</translation>
    </message>
    <message>
        <source>The keyring is locked, and does not say so.</source>
        <translation>Der Schlüsselbund ist gesperrt und sagt es nicht.</translation>
    </message>
    <message>
        <source>The index of what was kept names it.</source>
        <translation>Das Verzeichnis des Gespeicherten nennt es.</translation>
    </message>
    <message>
        <source>It was kept in another keyring.</source>
        <translation>Es wurde in einem anderen Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>The reason given is: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der angegebene Grund lautet: „{detail}“</translation>
    </message>
    <message>
        <source>One computer may have more than one.</source>
        <translation>Ein Computer kann mehr als einen haben.</translation>
    </message>
    <message>
        <source>Log in as when it was kept: the same desktop, the same keyring.</source>
        <translation>Melden Sie sich am Computer an wie beim Speichern: derselbe Desktop, derselbe Schlüsselbund.</translation>
    </message>
    <message>
        <source>It was removed by hand.</source>
        <translation>Es wurde von Hand entfernt.</translation>
    </message>
    <message>
        <source>Other programs may remove what lies in a keyring.</source>
        <translation>Andere Programme können entfernen, was in einem Schlüsselbund liegt.</translation>
    </message>
    <message>
        <source>Sign in again; that replaces it.</source>
        <translation>Melden Sie sich neu an; das ersetzt es.</translation>
    </message>
    <message>
        <source>What the keyring gave is not what was written to it.</source>
        <translation>Was der Schlüsselbund herausgab, ist nicht, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>It was cut off or changed.</source>
        <translation>Es wurde abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>What was found: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Gefunden wurde: {detail}.</translation>
    </message>
    <message>
        <source>Its check sum is another one.</source>
        <translation>Die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>A later version of this program wrote what is kept.</source>
        <translation>Das Gespeicherte stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Two versions are in use.</source>
        <translation>Zwei Versionen sind in Gebrauch.</translation>
    </message>
    <message>
        <source>Its form is not known yet.</source>
        <translation>Die Form ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Use the later version, or sign in again with this one.</source>
        <translation>Verwenden Sie die neuere Version oder melden Sie sich mit dieser neu an.</translation>
    </message>
    <message>
        <source>The keyring did not do as it was asked.</source>
        <translation>Der Schlüsselbund tat nicht, worum er gebeten wurde.</translation>
    </message>
    <message>
        <source>It failed, was never opened, or waits for an answer to its question.</source>
        <translation>Er ist gescheitert, wurde nie geöffnet oder wartet auf eine Antwort auf seine Frage.</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>Er nannte keinen bekannten Grund.</translation>
    </message>
    <message>
        <source>Open the keyring&apos;s own program and see whether it works; then try again.</source>
        <translation>Öffnen Sie das Programm des Schlüsselbunds und sehen Sie nach, ob er funktioniert; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used: {where}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Eine Datei, die zum Schlüsselbund gehört, ist nicht verwendbar: {where}</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used.</source>
        <translation>Eine Datei, die zum Schlüsselbund gehört, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The disk is full, the file is damaged, or it belongs to somebody else.</source>
        <translation>Der Datenträger ist voll, die Datei ist beschädigt, oder sie gehört jemand anderem.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>Sie konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room, or give the file back to yourself; then try again.</source>
        <translation>Schaffen Sie Platz oder übertragen Sie sich die Datei wieder; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keyring said that it kept the value, and it did not.</source>
        <translation>Der Schlüsselbund sagte, er habe den Wert gespeichert, und hat es nicht getan.</translation>
    </message>
    <message>
        <source>The keyring fails without saying so.</source>
        <translation>Der Schlüsselbund scheitert, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>What was seen: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Zu sehen war: „{detail}“</translation>
    </message>
    <message>
        <source>The value was read back, and was not there.</source>
        <translation>Der Wert wurde zurückgelesen und war nicht da.</translation>
    </message>
    <message>
        <source>It can&apos;t be proved that the secret is gone from the keyring.</source>
        <translation>Es ist nicht zu beweisen, dass das Geheimnis aus dem Schlüsselbund gelöscht ist.</translation>
    </message>
    <message>
        <source>The keyring is locked, or fails without saying so.</source>
        <translation>Der Schlüsselbund ist gesperrt oder scheitert, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>A removal is believed only once the keyring has shown that it works.</source>
        <translation>Ein Löschen gilt erst, wenn der Schlüsselbund gezeigt hat, dass er funktioniert.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and remove it again.</source>
        <translation>Entsperren Sie den Schlüsselbund und löschen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program works on the same profile just now.</source>
        <translation>Ein anderes Programm arbeitet gerade mit demselben Profil.</translation>
    </message>
    <message>
        <source>It asks the server, or waits at the keyring&apos;s question.</source>
        <translation>Es fragt den Server oder wartet auf die Antwort auf eine Frage des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>It holds the lock of the profile.</source>
        <translation>Es hält die Sperre des Profils.</translation>
    </message>
    <message>
        <source>Answer the keyring&apos;s question if there is one, or wait until the other is done.</source>
        <translation>Beantworten Sie die Frage des Schlüsselbunds, falls es eine gibt, oder warten Sie, bis das andere Programm fertig ist.</translation>
    </message>
    <message>
        <source>Nothing that could get a token is kept for this profile.</source>
        <translation>Für dieses Profil ist nichts gespeichert, womit sich ein Token holen ließe.</translation>
    </message>
    <message>
        <source>There was no sign-in yet, or what was kept was forgotten.</source>
        <translation>Es gab noch keine Anmeldung, oder das Gespeicherte wurde vergessen.</translation>
    </message>
    <message>
        <source>Neither a refresh token nor a password is kept.</source>
        <translation>Weder ein Aktualisierungstoken noch ein Passwort ist gespeichert.</translation>
    </message>
    <message>
        <source>Sign in with the password.</source>
        <translation>Melden Sie sich mit dem Passwort an.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged ({where}). It was left as it is.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Profildatei ist beschädigt ({where}). Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged. It was left as it is.</source>
        <translation>Die Profildatei ist beschädigt. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It was edited by hand, or cut off.</source>
        <translation>Sie wurde von Hand bearbeitet oder abgeschnitten.</translation>
    </message>
    <message>
        <source>It is not what was written.</source>
        <translation>Sie ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Correct the place, or put the last good copy there. Nothing is changed until then.</source>
        <translation>Korrigieren Sie die Stelle oder legen Sie die letzte gute Kopie dort ab. Bis dahin wird nichts geändert.</translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the profiles. It was left as it is.</source>
        <translation>Die Profildatei stammt von einer neueren Version dieses Programms. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Its schema is not known yet.</source>
        <translation>Ihr Schema ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Use the later version.</source>
        <translation>Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Es gibt kein Profil namens „{where}“.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ein solches Profil gibt es nicht.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the profile was removed.</source>
        <translation>Der Name ist falsch geschrieben, oder das Profil wurde entfernt.</translation>
    </message>
    <message>
        <source>Looking it up: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Beim Nachsehen: {detail}.</translation>
    </message>
    <message>
        <source>It is not in the file of the profiles.</source>
        <translation>Es steht nicht in der Profildatei.</translation>
    </message>
    <message>
        <source>Take one of the names that there are, or add the profile.</source>
        <translation>Nehmen Sie einen der vorhandenen Namen oder fügen Sie das Profil hinzu.</translation>
    </message>
    <message>
        <source>There is a profile of that name already: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ein Profil dieses Namens gibt es schon: {detail}</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>Namen müssen sich in mehr als der Groß- und Kleinschreibung unterscheiden.</translation>
    </message>
    <message>
        <source>Two profiles of one name could not be told apart.</source>
        <translation>Zwei gleichnamige Profile wären nicht auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>Take another name, or edit the one that there is.</source>
        <translation>Nehmen Sie einen anderen Namen oder bearbeiten Sie das vorhandene Profil.</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ein Geheimnis steht, wo keines gespeichert werden darf: {detail}</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept.</source>
        <translation>Ein Geheimnis steht, wo keines gespeichert werden darf.</translation>
    </message>
    <message>
        <source>It is part of a URL or of a parameter.</source>
        <translation>Es ist Teil einer URL oder eines Parameters.</translation>
    </message>
    <message>
        <source>Profiles lie in a file that anybody may be given.</source>
        <translation>Profile liegen in einer Datei, die jeder bekommen darf.</translation>
    </message>
    <message>
        <source>Take it out there, and give it with each sign-in.</source>
        <translation>Entfernen Sie es dort und geben Sie es bei jeder Anmeldung an.</translation>
    </message>
    <message>
        <source>The key is protected by a pass phrase, and none is asked for here.</source>
        <translation>Der Schlüssel ist durch eine Passphrase geschützt, und hier wird nach keiner gefragt.</translation>
    </message>
    <message>
        <source>It is a private key.</source>
        <translation>Es ist ein privater Schlüssel.</translation>
    </message>
    <message>
        <source>To check a signature the public key is enough.</source>
        <translation>Um eine Signatur zu prüfen, genügt der öffentliche Schlüssel.</translation>
    </message>
    <message>
        <source>Give the public key; openssl pkey -in key.pem -pubout makes it.</source>
        <translation>Geben Sie den öffentlichen Schlüssel an; openssl pkey -in key.pem -pubout erzeugt ihn.</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Mit einem solchen Schlüssel lassen sich keine Signaturen prüfen ({detail}).</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key.</source>
        <translation>Mit einem solchen Schlüssel lassen sich keine Signaturen prüfen.</translation>
    </message>
    <message>
        <source>It is of a kind or on a curve that is not known here.</source>
        <translation>Seine Art oder seine Kurve ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Known are RSA, the curves P-256, P-384 and P-521, Ed25519, Ed448, and shared secrets.</source>
        <translation>Bekannt sind RSA, die Kurven P-256, P-384 und P-521, Ed25519, Ed448 und gemeinsame Geheimnisse.</translation>
    </message>
    <message>
        <source>Ask the one who makes the tokens for the key that they sign with.</source>
        <translation>Fragen Sie den Aussteller der Token nach dem Schlüssel, mit dem er signiert.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Schlüssel ist nicht verwendbar: {detail}.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Schlüssel ist nicht verwendbar ({where}).</translation>
    </message>
    <message>
        <source>The key can&apos;t be used.</source>
        <translation>Der Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It was cut or changed in copying, or is something else.</source>
        <translation>Er wurde beim Kopieren abgeschnitten oder verändert oder ist etwas anderes.</translation>
    </message>
    <message>
        <source>The reason is called {code}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Grund heißt {code}.</translation>
    </message>
    <message>
        <source>Give a PEM file (-----BEGIN PUBLIC KEY----- or CERTIFICATE), a JWK, or a shared secret.</source>
        <translation>Geben Sie eine PEM-Datei (-----BEGIN PUBLIC KEY----- oder CERTIFICATE), einen JWK oder ein gemeinsames Geheimnis an.</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Schlüsselsatz ist nicht lesbar ({detail}).</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read.</source>
        <translation>Der Schlüsselsatz ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is no JWKS.</source>
        <translation>Die Datei ist kein JWKS.</translation>
    </message>
    <message>
        <source>A JWKS is a JSON object with a list called keys.</source>
        <translation>Ein JWKS ist ein JSON-Objekt mit einer Liste namens keys.</translation>
    </message>
    <message>
        <source>Get it from the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>Holen Sie ihn von der Adresse, die das Discovery-Dokument des Ausstellers als jwks_uri nennt.</translation>
    </message>
    <message>
        <source>The address of the keys begins with http, so anybody on the way could put other keys there. Nothing was sent.</source>
        <translation>Die Adresse der Schlüssel beginnt mit http; jeder auf dem Übertragungsweg könnte dort andere Schlüssel unterschieben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The s of https is missing.</source>
        <translation>Das s von https fehlt.</translation>
    </message>
    <message>
        <source>A key proves something only if it surely is the issuer&apos;s.</source>
        <translation>Ein Schlüssel beweist nur etwas, wenn er sicher dem Aussteller gehört.</translation>
    </message>
    <message>
        <source>Begin the address with https, or save the keys to a file and give that.</source>
        <translation>Beginnen Sie die Adresse mit https oder speichern Sie die Schlüssel in einer Datei und geben Sie diese an.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Schlüssel lassen sich nicht abrufen: {detail}.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched.</source>
        <translation>Die Schlüssel lassen sich nicht abrufen.</translation>
    </message>
    <message>
        <source>The server does not answer, or not over a connection that can be trusted.</source>
        <translation>Der Server antwortet nicht oder nicht über eine vertrauenswürdige Verbindung.</translation>
    </message>
    <message>
        <source>It was {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Es war {where}.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>Es kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Check the address; or save the keys to a file and give that.</source>
        <translation>Prüfen Sie die Adresse oder speichern Sie die Schlüssel in einer Datei und geben Sie diese an.</translation>
    </message>
    <message>
        <source>The address is not the one of the keys. Redirects are not followed.</source>
        <translation>Die Adresse ist nicht die der Schlüssel. Umleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server answered, but not with keys.</source>
        <translation>Der Server hat geantwortet, aber nicht mit Schlüsseln.</translation>
    </message>
    <message>
        <source>Take the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>Nehmen Sie die Adresse, die das Discovery-Dokument des Ausstellers als jwks_uri nennt.</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Das Abgerufene ist kein Schlüsselsatz ({detail}).</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys.</source>
        <translation>Das Abgerufene ist kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>The address shows a page or another document.</source>
        <translation>Die Adresse zeigt eine Seite oder ein anderes Dokument.</translation>
    </message>
    <message>
        <source>The URL begins with http, so anybody on the way could read the password. Nothing was sent.</source>
        <translation>Die URL beginnt mit http; jeder auf dem Übertragungsweg könnte das Passwort lesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>The URL begins with http.</source>
        <translation>Die URL beginnt mit http.</translation>
    </message>
    <message>
        <source>Begin the URL with https. Only if the server can&apos;t, allow plain http for this request.</source>
        <translation>Beginnen Sie die URL mit https. Nur wenn der Server das nicht kann, erlauben Sie einfaches http für diese Anfrage.</translation>
    </message>
    <message>
        <source>The URL has to begin with https. Nothing was sent.</source>
        <translation>Die URL muss mit https beginnen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The URL begins with something else, or with nothing.</source>
        <translation>Die URL beginnt mit etwas anderem oder mit nichts.</translation>
    </message>
    <message>
        <source>No https was found at its beginning.</source>
        <translation>An ihrem Anfang wurde kein https gefunden.</translation>
    </message>
    <message>
        <source>Write the whole URL, as in https://server.example/token.</source>
        <translation>Schreiben Sie die ganze URL, etwa https://server.example/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the URL, where logs would keep it. Nothing was sent.</source>
        <translation>In der URL steht ein Benutzername oder ein Passwort, wo Protokolle es aufzeichnen würden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something stands before an @ in the URL.</source>
        <translation>In der URL steht etwas vor einem @.</translation>
    </message>
    <message>
        <source>URLs are written to logs on the way; this part is left out here.</source>
        <translation>URLs werden unterwegs in Protokolle geschrieben; dieser Teil ist hier weggelassen.</translation>
    </message>
    <message>
        <source>Take it out of the URL, and give user name and password in their own fields.</source>
        <translation>Entfernen Sie es aus der URL und geben Sie Benutzername und Passwort in ihren eigenen Feldern an.</translation>
    </message>
    <message>
        <source>The URL can&apos;t be used. Nothing was sent.</source>
        <translation>Die URL ist nicht verwendbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is misspelt, or a part is missing.</source>
        <translation>Sie ist falsch geschrieben, oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>It is no address that could be asked.</source>
        <translation>Das ist keine Adresse, die man anfragen könnte.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header ({where}). Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ein Wert enthält Zeichen, die nicht in einem Header stehen dürfen ({where}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header. Nothing was sent.</source>
        <translation>Ein Wert enthält Zeichen, die nicht in einem Header stehen dürfen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A line break or a special character was pasted along.</source>
        <translation>Ein Zeilenumbruch oder ein Sonderzeichen wurde mit eingefügt.</translation>
    </message>
    <message>
        <source>Headers are single lines of plain characters.</source>
        <translation>Header sind einzelne Zeilen aus einfachen Zeichen.</translation>
    </message>
    <message>
        <source>Type the value by hand, or paste it without its line break.</source>
        <translation>Geben Sie den Wert von Hand ein oder fügen Sie ihn ohne Zeilenumbruch ein.</translation>
    </message>
    <message>
        <source>The CA certificates can&apos;t be read. Nothing was sent.</source>
        <translation>Die CA-Zertifikate sind nicht lesbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file is missing, or holds no certificate in PEM format.</source>
        <translation>Die Datei fehlt oder enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>No certificate was found in it.</source>
        <translation>Darin wurde kein Zertifikat gefunden.</translation>
    </message>
    <message>
        <source>Give a file that holds -----BEGIN CERTIFICATE-----.</source>
        <translation>Geben Sie eine Datei an, die -----BEGIN CERTIFICATE----- enthält.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used. Nothing was sent.</source>
        <translation>Die Adresse des Proxys ist nicht verwendbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is misspelt, or of a kind that is not known.</source>
        <translation>Sie ist falsch geschrieben oder von einer unbekannten Art.</translation>
    </message>
    <message>
        <source>It is no address of a proxy.</source>
        <translation>Das ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Schreiben Sie sie als http://proxy.example:3128 oder socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is missing. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>„{where}“ fehlt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something that this grant needs is missing. Nothing was sent.</source>
        <translation>Etwas, das dieser Grant braucht, fehlt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The endpoint needs it.</source>
        <translation>Der Endpunkt braucht es.</translation>
    </message>
    <message>
        <source>Its documentation names it as required.</source>
        <translation>Seine Dokumentation nennt es als erforderlich.</translation>
    </message>
    <message>
        <source>Give a value for &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Geben Sie einen Wert für „{where}“ an.</translation>
    </message>
    <message>
        <source>Give the missing value.</source>
        <translation>Geben Sie den fehlenden Wert an.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not have that grant. Nothing was sent.</source>
        <translation>Diese Art von Endpunkt hat diesen Grant nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s dialect does not list it.</source>
        <translation>Der Dialekt des Endpunkts führt ihn nicht auf.</translation>
    </message>
    <message>
        <source>The dialect names the grants that are documented.</source>
        <translation>Der Dialekt nennt die dokumentierten Grants.</translation>
    </message>
    <message>
        <source>Choose another grant, or another dialect.</source>
        <translation>Wählen Sie einen anderen Grant oder einen anderen Dialekt.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not take that body format. Nothing was sent.</source>
        <translation>Diese Art von Endpunkt nimmt dieses Inhaltsformat nicht an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The dialect names the formats that are documented.</source>
        <translation>Der Dialekt nennt die dokumentierten Formate.</translation>
    </message>
    <message>
        <source>Choose another format, or another dialect.</source>
        <translation>Wählen Sie ein anderes Format oder einen anderen Dialekt.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>„{where}“ enthält ein Zeichen, das in XML nicht darstellbar ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A value holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <translation>Ein Wert enthält ein Zeichen, das in XML nicht darstellbar ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A control character stands in the value.</source>
        <translation>Im Wert steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>XML 1.0 has no way to write it.</source>
        <translation>XML 1.0 kann es nicht darstellen.</translation>
    </message>
    <message>
        <source>Send the request as JSON or as a form, or type the value again by hand.</source>
        <translation>Senden Sie die Anfrage als JSON oder als Formular oder geben Sie den Wert von Hand neu ein.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; was given more than once. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>„{where}“ wurde mehrmals angegeben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A parameter was given more than once. Nothing was sent.</source>
        <translation>Ein Parameter wurde mehrmals angegeben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It stands among the extra parameters and in a field of its own.</source>
        <translation>Er steht unter den zusätzlichen Parametern und in einem eigenen Feld.</translation>
    </message>
    <message>
        <source>A request must hold each name once.</source>
        <translation>Eine Anfrage darf jeden Namen nur einmal enthalten.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>There is no dialect of that name, and no such file.</source>
        <translation>Einen Dialekt dieses Namens gibt es nicht und auch keine solche Datei.</translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation>Der Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>It is not among the dialects at hand.</source>
        <translation>Er gehört nicht zu den verfügbaren Dialekten.</translation>
    </message>
    <message>
        <source>Use one of the known names, or the path of a dialect file.</source>
        <translation>Verwenden Sie einen der bekannten Namen oder den Pfad einer Dialektdatei.</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Dialektdatei ist nicht verwendbar ({where}).</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used.</source>
        <translation>Die Dialektdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The file is missing or has a mistake.</source>
        <translation>Die Datei fehlt oder enthält einen Fehler.</translation>
    </message>
    <message>
        <source>It does not follow the schema of dialect files.</source>
        <translation>Sie folgt nicht dem Schema für Dialektdateien.</translation>
    </message>
    <message>
        <source>Correct the place, and load the file again.</source>
        <translation>Korrigieren Sie die Stelle und laden Sie die Datei neu.</translation>
    </message>
    <message>
        <source>It was cancelled. If the request was on its way already, the server may have acted on it.</source>
        <translation>Es wurde abgebrochen. War die Anfrage schon unterwegs, hat der Server sie vielleicht trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Speicherort für Geheimnisse ist nicht verwendbar: „{detail}“</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used.</source>
        <translation>Der Speicherort für Geheimnisse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The keyring is locked, missing, or was refused.</source>
        <translation>Der Schlüsselbund ist gesperrt, fehlt oder wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>Mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Angabe ist nicht verwendbar: {detail}</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Angabe ist nicht verwendbar ({code}).</translation>
    </message>
    <message>
        <source>A value is not what is needed there.</source>
        <translation>Ein Wert ist nicht das, was dort gebraucht wird.</translation>
    </message>
    <message>
        <source>Correct it, and try again.</source>
        <translation>Korrigieren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It did not work: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Es hat nicht funktioniert: {detail}</translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Es hat nicht funktioniert ({code}).</translation>
    </message>
    <message>
        <source>The other side, or the way to it, did not do what was expected.</source>
        <translation>Die Gegenseite oder der Weg dorthin verhielt sich nicht wie erwartet.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, senden Sie den Bericht an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is not enough.</source>
        <translation>Der scope des Tokens reicht nicht aus.</translation>
    </message>
    <message>
        <source>The server asks for the scope &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server verlangt im Header WWW-Authenticate den scope „{needed_scope}“.</translation>
    </message>
    <message>
        <source>Get a token with that scope.</source>
        <translation>Holen Sie ein Token mit diesem scope.</translation>
    </message>
    <message>
        <source>A Windows sign-in is wanted before the token endpoint is reached.</source>
        <translation>Vor dem Token-Endpunkt wird eine Windows-Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Header WWW-Authenticate des Servers verlangt {schemes}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to open the token endpoint to all, or for another address.</source>
        <translation>Bitten Sie die Betreiber des Servers, den Token-Endpunkt für alle zu öffnen oder eine andere Adresse zu nennen.</translation>
    </message>
    <message>
        <source>The server wants client id and secret in the Authorization header.</source>
        <translation>Der Server will Client-ID und Geheimnis im Authorization-Header.</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}, in the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Sein Header WWW-Authenticate verlangt {schemes}, im Realm „{realm}“.</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Sein Header WWW-Authenticate verlangt {schemes}.</translation>
    </message>
    <message>
        <source>Set the client id and its secret, and the client authentication basic.</source>
        <translation>Setzen Sie die Client-ID, ihr Geheimnis und die Client-Authentifizierung basic.</translation>
    </message>
    <message>
        <source>The address is that of a protected page, which wants a token instead of giving one.</source>
        <translation>Die Adresse gehört zu einer geschützten Seite, die ein Token verlangt, statt eines auszustellen.</translation>
    </message>
    <message>
        <source>Calls of this API need the number of a file beside the token.</source>
        <translation>Aufrufe dieser API brauchen neben dem Token die Nummer einer Datei.</translation>
    </message>
    <message>
        <source>The request went to {url}, and this server answers 401 to every call without FileId, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Anfrage ging an {url}, und dieser Server antwortet auf jeden Aufruf ohne FileId mit 401, gleich mit welchem Token.</translation>
    </message>
    <message>
        <source>Add FileId to the query, with one of the fileid numbers of the token&apos;s scope.</source>
        <translation>Fügen Sie der Abfrage FileId hinzu, mit einer der fileid-Nummern aus dem scope des Tokens.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow.</source>
        <translation>Die Uhr dieses Computers geht nach.</translation>
    </message>
    <message>
        <source>It is {skew} behind the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Sie geht gegenüber der Uhr des Servers {skew} nach, laut Header Date der Antwort.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and try again.</source>
        <translation>Stellen Sie die Uhr dieses Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast.</source>
        <translation>Die Uhr dieses Computers geht vor.</translation>
    </message>
    <message>
        <source>It is {skew} ahead of the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Sie geht gegenüber der Uhr des Servers {skew} vor, laut Header Date der Antwort.</translation>
    </message>
    <message>
        <source>Another program has used this refresh token, and holds the one that came for it.</source>
        <translation>Ein anderes Programm hat dieses Aktualisierungstoken benutzt und besitzt das neue dafür.</translation>
    </message>
    <message>
        <source>Take over what is kept now. If nothing newer is kept, sign in again, and let one program alone refresh.</source>
        <translation>Übernehmen Sie, was jetzt gespeichert ist. Ist nichts Neueres gespeichert, melden Sie sich neu an und lassen Sie nur ein Programm erneuern.</translation>
    </message>
    <message>
        <source>The password that was sent is another than the one that worked.</source>
        <translation>Das gesendete Passwort ist ein anderes als das, das funktioniert hat.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was {last_success}, with another password.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die letzte erfolgreiche Anmeldung war {last_success}, mit einem anderen Passwort.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was with another password.</source>
        <translation>Die letzte erfolgreiche Anmeldung war mit einem anderen Passwort.</translation>
    </message>
    <message>
        <source>Type the password again. If it was not changed on purpose, use the former one.</source>
        <translation>Geben Sie das Passwort neu ein. Wurde es nicht absichtlich geändert, verwenden Sie das frühere.</translation>
    </message>
    <message>
        <source>The password was changed at the server, or the account was locked, since it last worked.</source>
        <translation>Seit dem letzten Erfolg wurde das Passwort am Server geändert oder das Konto gesperrt.</translation>
    </message>
    <message>
        <source>The very same password worked {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Genau dieses Passwort hat {last_success} funktioniert.</translation>
    </message>
    <message>
        <source>The very same password has worked before.</source>
        <translation>Genau dieses Passwort hat schon funktioniert.</translation>
    </message>
    <message>
        <source>Try it on the server&apos;s own sign-in page, or ask whoever administers the accounts. Don&apos;t try again until then.</source>
        <translation>Probieren Sie es auf der Anmeldeseite des Servers aus oder fragen Sie den Verwalter der Konten. Versuchen Sie es bis dahin nicht noch einmal.</translation>
    </message>
    <message>
        <source>Something was changed at the server, or on the way to it, since it last worked.</source>
        <translation>Seit dem letzten Erfolg hat sich am Server oder auf dem Weg dorthin etwas geändert.</translation>
    </message>
    <message>
        <source>The same account got a token {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Dasselbe Konto erhielt {last_success} ein Token.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers what was changed since then.</source>
        <translation>Fragen Sie die Betreiber des Servers, was seitdem geändert wurde.</translation>
    </message>
    <message>
        <source>There is no token to call with. Nothing was sent.</source>
        <translation>Es gibt kein Token für den Aufruf. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The session holds no token now.</source>
        <translation>Die Sitzung hat zurzeit kein Token.</translation>
    </message>
    <message>
        <source>It was signed out, or has not signed in yet.</source>
        <translation>Sie wurde abgemeldet oder ist noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>Get a token first.</source>
        <translation>Holen Sie zuerst ein Token.</translation>
    </message>
    <message>
        <source>This token is no Bearer token, so it was not put into the header. Nothing was sent.</source>
        <translation>Dieses Token ist kein Bearer-Token und wurde deshalb nicht in den Header gesetzt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server gave a token that is used in another way.</source>
        <translation>Der Server hat ein Token ausgestellt, das anders verwendet wird.</translation>
    </message>
    <message>
        <source>Its answer names another token type.</source>
        <translation>Seine Antwort nennt einen anderen Token-Typ.</translation>
    </message>
    <message>
        <source>Look up in the server&apos;s documentation how this type is used.</source>
        <translation>Sehen Sie in der Dokumentation des Servers nach, wie dieser Typ verwendet wird.</translation>
    </message>
    <message>
        <source>There is an Authorization header among the headers. Nothing was sent.</source>
        <translation>Unter den Headern ist ein Header Authorization. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The token goes there, and a request must hold that header once.</source>
        <translation>Dort steht das Token, und eine Anfrage darf diesen Header nur einmal enthalten.</translation>
    </message>
    <message>
        <source>It was found among the further headers.</source>
        <translation>Er stand unter den weiteren Headern.</translation>
    </message>
    <message>
        <source>Take the line out: the token is put in by itself.</source>
        <translation>Nehmen Sie die Zeile heraus: Das Token wird von selbst eingesetzt.</translation>
    </message>
    <message>
        <source>{detail} takes no body. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Mit {detail} lässt sich kein Inhalt senden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This method takes no body. Nothing was sent.</source>
        <translation>Mit dieser Methode lässt sich kein Inhalt senden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A body was given with a method that has none.</source>
        <translation>Zu einer Methode ohne Inhalt wurde ein Inhalt angegeben.</translation>
    </message>
    <message>
        <source>Servers ignore such a body, or refuse it.</source>
        <translation>Server übergehen einen solchen Inhalt oder lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Empty the body, or choose POST, PUT or PATCH.</source>
        <translation>Leeren Sie den Inhalt oder wählen Sie POST, PUT oder PATCH.</translation>
    </message>
    <message>
        <source>The method can&apos;t be used. Nothing was sent.</source>
        <translation>Die Methode ist nicht verwendbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is misspelt, or is one that means something else on the way.</source>
        <translation>Sie ist falsch geschrieben, oder sie bedeutet unterwegs etwas anderes.</translation>
    </message>
    <message>
        <source>A method is a word in capitals.</source>
        <translation>Eine Methode ist ein Wort in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Write it in capitals, such as GET or POST.</source>
        <translation>Schreiben Sie sie in Großbuchstaben, etwa GET oder POST.</translation>
    </message>
    <message>
        <source>Another program has refreshed the token of this account before.</source>
        <translation>Ein anderes Programm hat das Token dieses Kontos schon einmal erneuert.</translation>
    </message>
    <message>
        <source>The token works: {host} answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Das Token funktioniert: {host} hat {status} geantwortet.</translation>
    </message>
    <message>
        <source>{status} {error}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: Der Server sagt, das Token sei abgelaufen.</translation>
    </message>
    <message>
        <source>{status}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server sagt, das Token sei abgelaufen.</translation>
    </message>
    <message>
        <source>The token is past its time.</source>
        <translation>Die Zeit des Tokens ist vorbei.</translation>
    </message>
    <message>
        <source>By its own exp claim it expired {expired}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Laut seinem eigenen Claim exp ist es {expired} abgelaufen.</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>Erneuern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{status}: the server says the token was revoked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server sagt, das Token sei widerrufen.</translation>
    </message>
    <message>
        <source>Somebody signed out, changed the password, or another program refreshed.</source>
        <translation>Jemand hat sich abgemeldet oder das Passwort geändert, oder ein anderes Programm hat erneuert.</translation>
    </message>
    <message>
        <source>Get a new token. If it happens again, see whether two programs share this account.</source>
        <translation>Holen Sie ein neues Token. Wenn es wieder geschieht, prüfen Sie, ob sich zwei Programme dieses Konto teilen.</translation>
    </message>
    <message>
        <source>{status}: the server says the token is not valid yet.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server sagt, das Token sei noch nicht gültig.</translation>
    </message>
    <message>
        <source>The clocks of the two servers differ, or the token begins to be valid a little later.</source>
        <translation>Die Uhren der beiden Server weichen voneinander ab, oder das Token gilt erst etwas später.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again with the same token.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es mit demselben Token noch einmal.</translation>
    </message>
    <message>
        <source>{status} with no challenge from {host}: {file_parameter} is missing from the query.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} ohne Challenge von {host}: In der Abfrage fehlt {file_parameter}.</translation>
    </message>
    <message>
        <source>The query holds no {file_parameter}, and this API answers {status} to every call without it, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Abfrage enthält kein {file_parameter}, und ohne es beantwortet diese API jeden Aufruf mit {status}, gleich mit welchem Token.</translation>
    </message>
    <message>
        <source>Choose a file. This token may use: {files}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Wählen Sie eine Datei. Dieses Token darf diese nutzen: {files}.</translation>
    </message>
    <message>
        <source>Add {file_parameter} to the query, with one of the token&apos;s fileid numbers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Fügen Sie der Abfrage {file_parameter} hinzu, mit einer der fileid-Nummern des Tokens.</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: Der Server lehnt das Token ab: „{description}“</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server lehnt das Token ab: „{description}“</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: Der Server lehnt das Token ab.</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token and gives no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server lehnt das Token ab und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Das Token ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Its nbf claim lies ahead by this computer&apos;s clock.</source>
        <translation>Sein Claim nbf liegt nach der Uhr dieses Computers in der Zukunft.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait, and try again.</source>
        <translation>Prüfen Sie die Uhr dieses Computers. Wenn sie richtig geht, warten Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The token was made for another API.</source>
        <translation>Das Token wurde für eine andere API ausgestellt.</translation>
    </message>
    <message>
        <source>Its audience is {audience}, and the call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Seine Zielgruppe ist {audience}, und der Aufruf ging an {host}.</translation>
    </message>
    <message>
        <source>Get a token for {host}: with another scope, resource or audience.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Holen Sie ein Token für {host}: mit einem anderen scope, einer anderen Ressource oder Zielgruppe.</translation>
    </message>
    <message>
        <source>The clocks differ, so that the token is judged at another time than it was made for.</source>
        <translation>Die Uhren weichen voneinander ab, sodass das Token zu einer anderen Zeit beurteilt wird, als es gedacht war.</translation>
    </message>
    <message>
        <source>This computer and {host} are {skew} apart, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Nach dem Header Date der Antwort weichen dieser Computer und {host} um {skew} voneinander ab.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; if it is right, tell the server&apos;s maintainers.</source>
        <translation>Stellen Sie die Uhr dieses Computers. Wenn sie richtig geht, sagen Sie es den Betreibern des Servers.</translation>
    </message>
    <message>
        <source>The token was replaced by a newer one, or revoked.</source>
        <translation>Das Token wurde durch ein neueres ersetzt oder widerrufen.</translation>
    </message>
    <message>
        <source>Some servers let a token die as soon as it is refreshed, and say no more than {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Manche Server machen ein Token ungültig, sobald es erneuert wird, und sagen nicht mehr als {status}.</translation>
    </message>
    <message>
        <source>The API belongs to another server than the one that made the token.</source>
        <translation>Die API gehört zu einem anderen Server als dem, der das Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>Its challenge names the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Seine Challenge nennt den Realm „{realm}“.</translation>
    </message>
    <message>
        <source>The call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Aufruf ging an {host}.</translation>
    </message>
    <message>
        <source>Check the address of the API against the token&apos;s issuer.</source>
        <translation>Vergleichen Sie die Adresse der API mit dem Aussteller des Tokens.</translation>
    </message>
    <message>
        <source>{status} {error}: needs {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: erfordert {needed_scope}.</translation>
    </message>
    <message>
        <source>{status}: the call needs the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Aufruf erfordert den scope {needed_scope}.</translation>
    </message>
    <message>
        <source>The token counts, but its scope does not reach as far.</source>
        <translation>Das Token gilt, aber sein scope reicht nicht so weit.</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot;; the token has &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server verlangt „{needed_scope}“; das Token hat „{token_scope}“.</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server verlangt in seinem Header WWW-Authenticate „{needed_scope}“.</translation>
    </message>
    <message>
        <source>Get a token with the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Holen Sie ein Token mit dem scope {needed_scope}.</translation>
    </message>
    <message>
        <source>{status} {error}: the token counts, but may not do this.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: Das Token gilt, darf das aber nicht.</translation>
    </message>
    <message>
        <source>{status}: the server does not allow this call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server erlaubt diesen Aufruf nicht: „{description}“</translation>
    </message>
    <message>
        <source>{status}: the token may count, but the server does not allow this call.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Das Token gilt vielleicht, aber der Server erlaubt diesen Aufruf nicht.</translation>
    </message>
    <message>
        <source>The account has no right to what was called.</source>
        <translation>Das Konto hat kein Recht auf das, was aufgerufen wurde.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der scope des Tokens ist „{token_scope}“.</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat mit {status} geantwortet und nicht mit 401.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the right, or sign in with another account.</source>
        <translation>Bitten Sie den Inhaber des Kontos um das Recht oder melden Sie sich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>A gateway or firewall refuses it before the API is asked.</source>
        <translation>Ein Gateway oder eine Firewall lehnt ab, bevor die API gefragt wird.</translation>
    </message>
    <message>
        <source>Such machines answer {status}, too, often with a web page.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Auch solche Geräte antworten mit {status}, oft mit einer Webseite.</translation>
    </message>
    <message>
        <source>Read the body of the answer, and see whether it comes from the API.</source>
        <translation>Lesen Sie den Inhalt der Antwort und prüfen Sie, ob er von der API kommt.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere, to {detail}. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Die API leitet um auf {detail}. Dem wurde nicht gefolgt, das Token blieb also hier.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Die API leitet um. Dem wurde nicht gefolgt, das Token blieb also hier.</translation>
    </message>
    <message>
        <source>The address is not the API&apos;s own, or wants a browser&apos;s sign-in.</source>
        <translation>Die Adresse ist nicht die der API selbst oder verlangt eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>The answer points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Die Antwort verweist auf {detail}.</translation>
    </message>
    <message>
        <source>The answer is a redirect.</source>
        <translation>Die Antwort ist eine Umleitung.</translation>
    </message>
    <message>
        <source>Look up the address of the API in its documentation.</source>
        <translation>Sehen Sie die Adresse der API in ihrer Dokumentation nach.</translation>
    </message>
    <message>
        <source>{status}: there is nothing at {path}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Unter {path} gibt es nichts. Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>The API answers to https only.</source>
        <translation>Die API antwortet nur auf https.</translation>
    </message>
    <message>
        <source>The URL begins with http, and some servers answer that as if nothing were there.</source>
        <translation>Die URL beginnt mit http, und manche Server antworten darauf, als gäbe es dort nichts.</translation>
    </message>
    <message>
        <source>The path is misspelt, or belongs to another version of the API.</source>
        <translation>Der Pfad ist falsch geschrieben oder gehört zu einer anderen Version der API.</translation>
    </message>
    <message>
        <source>The call went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Aufruf ging an {url}.</translation>
    </message>
    <message>
        <source>Compare the path with the API&apos;s documentation, letter by letter; capital letters count.</source>
        <translation>Vergleichen Sie den Pfad Zeichen für Zeichen mit der Dokumentation der API; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>{status}: {path} does not take {method}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: {path} nimmt {method} nicht an. Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>This address wants another method.</source>
        <translation>Diese Adresse verlangt eine andere Methode.</translation>
    </message>
    <message>
        <source>{method} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Gesendet wurde {method}.</translation>
    </message>
    <message>
        <source>Look up in the API&apos;s documentation which method it takes.</source>
        <translation>Sehen Sie in der Dokumentation der API nach, welche Methode sie annimmt.</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server konnte mit dem Aufruf nichts anfangen: „{description}“</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Server konnte mit dem Aufruf nichts anfangen. Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>Something in the query, the headers or the body is not as the API wants it.</source>
        <translation>Etwas in der Abfrage, den Headern oder dem Inhalt ist nicht so, wie die API es verlangt.</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401 or 403.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Der Server hat mit {status} geantwortet und nicht mit 401 oder 403.</translation>
    </message>
    <message>
        <source>Compare the call with an example of the API&apos;s documentation.</source>
        <translation>Vergleichen Sie den Aufruf mit einem Beispiel aus der Dokumentation der API.</translation>
    </message>
    <message>
        <source>{status}: the fault is at the server, not with the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: Der Fehler liegt beim Server, nicht am Token.</translation>
    </message>
    <message>
        <source>The API, or what stands before it, is broken or overloaded.</source>
        <translation>Die API oder etwas davor ist defekt oder überlastet.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, and try again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Warten Sie {retry_after} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give this report to the server&apos;s maintainers.</source>
        <translation>Versuchen Sie es später noch einmal. Wenn es so bleibt, geben Sie diesen Bericht den Betreibern des Servers.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter the address of the server, for example https://api.example.com.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the refresh token.</source>
        <translation>Geben Sie das Aktualisierungstoken ein.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Geheimnis ein.</translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation>Dieses Feld darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Plain http would send the secrets readable by everybody on the way. Use https, or allow it under More.</source>
        <translation>Über einfaches http wären die Geheimnisse für jeden auf dem Übertragungsweg lesbar. Verwenden Sie https oder erlauben Sie es unter „Mehr“.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address: they belong in the fields below.</source>
        <translation>Entfernen Sie Benutzername und Passwort aus der Adresse: Sie gehören in die Felder darunter.</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like https://api.example.com.</source>
        <translation>Das ist keine Serveradresse. Sie sieht etwa so aus: https://api.example.com.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Ein anderes Profil hat schon diesen Namen.</translation>
    </message>
    <message>
        <source>Give it a name, of 100 characters at the most.</source>
        <translation>Geben Sie einen Namen mit höchstens 100 Zeichen an.</translation>
    </message>
    <message>
        <source>This holds a secret, and profiles are kept in a file that is none: %1.</source>
        <translation>Hierin steckt ein Geheimnis, und die Profildatei ist dafür nicht gedacht: %1.</translation>
    </message>
    <message>
        <source>Another program is writing the profiles just now. Try again.</source>
        <translation>Ein anderes Programm schreibt gerade die Profile. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be saved: %1.</source>
        <translation>Das Profil lässt sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form name=value.</source>
        <translation>Zeile %1 hat nicht die Form Name=Wert.</translation>
    </message>
    <message>
        <source>%1 stands more than once; the standard allows it once (RFC 6749, section 3.2).</source>
        <translation>%1 steht mehrmals da; der Standard erlaubt es einmal (RFC 6749, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>This holds a character that XML has no way to write. Send it in another format.</source>
        <translation>Hierin steht ein Zeichen, das in XML nicht darstellbar ist. Senden Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>No certificate could be read from this file. It has to be a PEM file.</source>
        <translation>In dieser Datei war kein Zertifikat lesbar. Es muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>This is no proxy address. It looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <translation>Das ist keine Proxyadresse. Sie sieht etwa so aus: http://proxy.example.com:8080 oder socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>This holds a character that can&apos;t stand in an HTTP header.</source>
        <translation>Hierin steht ein Zeichen, das in einem HTTP-Header nicht stehen darf.</translation>
    </message>
    <message>
        <source>This can&apos;t be used (%1).</source>
        <translation>Das ist nicht verwendbar (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1.</source>
        <translation>Das ist nicht verwendbar: %1.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <comment>for a value that is empty</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Something is unusual here: %1.</source>
        <translation>Hier ist etwas ungewöhnlich: %1.</translation>
    </message>
    <message>
        <source>Something is unusual here: %1 (%2).</source>
        <translation>Hier ist etwas ungewöhnlich: %1 (%2).</translation>
    </message>
    <message>
        <source>Look at the exchange for what it is about.</source>
        <translation>Sehen Sie im Austausch nach, worum es geht.</translation>
    </message>
    <message>
        <source>The answer is broken JSON; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>Die Antwort ist fehlerhaftes JSON; sie wurde so repariert, wie die Seite des Endpunkts es zeigt (%1).</translation>
    </message>
    <message>
        <source>Report the place to the server&apos;s maintainers: other programs will fail on it.</source>
        <translation>Melden Sie die Stelle den Betreibern des Servers: Andere Programme werden daran scheitern.</translation>
    </message>
    <message>
        <source>The answer is broken XML; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>Die Antwort ist fehlerhaftes XML; sie wurde so repariert, wie die Seite des Endpunkts es zeigt (%1).</translation>
    </message>
    <message>
        <source>There is white space before the XML declaration; it was skipped.</source>
        <translation>Vor der XML-Deklaration steht Leerraum; er wurde übersprungen.</translation>
    </message>
    <message>
        <source>Strict XML readers refuse this. The server should begin with the declaration.</source>
        <translation>Strenge XML-Leser lehnen das ab. Der Server sollte mit der Deklaration beginnen.</translation>
    </message>
    <message>
        <source>The answer begins with a byte order mark (%1); it was skipped.</source>
        <translation>Die Antwort beginnt mit einer Bytereihenfolge-Marke (%1); sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>Strict JSON readers refuse this. The server should send UTF-8 without the mark.</source>
        <translation>Strenge JSON-Leser lehnen das ab. Der Server sollte UTF-8 ohne die Marke senden.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands more than once; the last one was used.</source>
        <translation>Das Feld „%1“ steht mehrmals da; das letzte wurde verwendet.</translation>
    </message>
    <message>
        <source>Programs differ in which one they take. The server should send it once.</source>
        <translation>Programme nehmen nicht alle dasselbe. Der Server sollte es nur einmal senden.</translation>
    </message>
    <message>
        <source>The Content-Type says &quot;%1&quot;, but the body is %2; it was read as %2.</source>
        <translation>Der Content-Type ist „%1“, der Inhalt aber %2; er wurde als %2 gelesen.</translation>
    </message>
    <message>
        <source>Programs that trust the header will fail. The server should name the type that it sends.</source>
        <translation>Programme, die dem Header vertrauen, werden scheitern. Der Server sollte den Typ nennen, den er sendet.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has a percent sign that encodes nothing; it was kept as it stands.</source>
        <translation>Der Wert von „%1“ hat ein Prozentzeichen, das nichts kodiert; es blieb stehen.</translation>
    </message>
    <message>
        <source>Compare the value with what the server meant to send.</source>
        <translation>Vergleichen Sie den Wert mit dem, was der Server senden wollte.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not UTF-8; what could not be read was replaced.</source>
        <translation>Der Wert von „%1“ ist kein UTF-8; was nicht lesbar war, wurde ersetzt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there under the name &quot;%2&quot;; that was used.</source>
        <translation>„%1“ steht dort unter dem Namen „%2“; das wurde verwendet.</translation>
    </message>
    <message>
        <source>Programs that look for the exact name will not find it.</source>
        <translation>Programme, die den genauen Namen suchen, werden es nicht finden.</translation>
    </message>
    <message>
        <source>The token came with status %1 instead of 200.</source>
        <translation>Das Token kam mit Status %1 statt 200.</translation>
    </message>
    <message>
        <source>Nothing to do here. Programs that expect 200 exactly will refuse it.</source>
        <translation>Hier ist nichts zu tun. Programme, die genau 200 erwarten, werden es ablehnen.</translation>
    </message>
    <message>
        <source>The server reported an error with the success status %1.</source>
        <translation>Der Server meldete einen Fehler mit dem Erfolgsstatus %1.</translation>
    </message>
    <message>
        <source>Programs that look at the status alone will take this for a token. Read the error instead.</source>
        <translation>Programme, die nur den Status ansehen, halten dies für ein Token. Lesen Sie stattdessen den Fehler.</translation>
    </message>
    <message>
        <source>The answer has an empty error member beside the token; it was ignored.</source>
        <translation>Die Antwort hat neben dem Token ein leeres Fehlerfeld; es wurde ignoriert.</translation>
    </message>
    <message>
        <source>Nothing to do here. Some programs take any error member for a refusal.</source>
        <translation>Hier ist nichts zu tun. Manche Programme halten jedes Fehlerfeld für eine Ablehnung.</translation>
    </message>
    <message>
        <source>Two statements of when the token expires disagree: %1, but %2.</source>
        <translation>Zwei Angaben zum Ablauf des Tokens widersprechen sich: %1, aber %2.</translation>
    </message>
    <message>
        <source>Refresh by the earlier one. The server&apos;s maintainers should say which one holds.</source>
        <translation>Erneuern Sie nach der früheren. Die Betreiber des Servers sollten sagen, welche gilt.</translation>
    </message>
    <message>
        <source>The answer does not say how long the token lives.</source>
        <translation>Die Antwort sagt nicht, wie lange das Token gilt.</translation>
    </message>
    <message>
        <source>Expect a 401 at any time, and get a new token then.</source>
        <translation>Rechnen Sie jederzeit mit 401 und holen Sie dann ein neues Token.</translation>
    </message>
    <message>
        <source>The stated lifetime of %1 seconds is more than 10 years.</source>
        <translation>Die angegebene Lebensdauer von %1 Sekunden ist länger als 10 Jahre.</translation>
    </message>
    <message>
        <source>It may be in milliseconds. Don&apos;t rely on it; expect a 401 earlier.</source>
        <translation>Vielleicht sind es Millisekunden. Verlassen Sie sich nicht darauf; rechnen Sie früher mit 401.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where the lifetime in seconds belongs, and that is no number.</source>
        <translation>„%1“ steht, wo die Lebensdauer in Sekunden hingehört, und das ist keine Zahl.</translation>
    </message>
    <message>
        <source>It was read if it is a number in quotes, and ignored if it is not. The server should send a number.</source>
        <translation>Eine Zahl in Anführungszeichen wurde gelesen, alles andere ignoriert. Der Server sollte eine Zahl senden.</translation>
    </message>
    <message>
        <source>The answer names no token type; Bearer was assumed.</source>
        <translation>Die Antwort nennt keinen Token-Typ; Bearer wurde angenommen.</translation>
    </message>
    <message>
        <source>Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).</source>
        <translation>Verwenden Sie es als Bearer. Strenge Programme lehnen eine solche Antwort ab (RFC 6749, Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>The token type is &quot;%1&quot;, not Bearer.</source>
        <translation>Der Token-Typ ist „%1“, nicht Bearer.</translation>
    </message>
    <message>
        <source>Don&apos;t send it as Bearer. Look up in the server&apos;s documentation how this type is used.</source>
        <translation>Senden Sie es nicht als Bearer. Die Dokumentation des Servers sagt, wie dieser Typ verwendet wird.</translation>
    </message>
    <message>
        <source>The scope asked for is &quot;%1&quot;; granted was &quot;%2&quot;.</source>
        <translation>Angefragt ist der scope „%1“; gewährt wurde „%2“.</translation>
    </message>
    <message>
        <source>Check whether what was granted is enough for what you want to do.</source>
        <translation>Prüfen Sie, ob das Gewährte für Ihr Vorhaben reicht.</translation>
    </message>
    <message>
        <source>The scope is a list; the standard wants one text with spaces. It was read as a list.</source>
        <translation>Der scope ist eine Liste; der Standard verlangt einen Text mit Leerzeichen. Er wurde als Liste gelesen.</translation>
    </message>
    <message>
        <source>Nothing to do here. Strict programs refuse such an answer.</source>
        <translation>Hier ist nichts zu tun. Strenge Programme lehnen eine solche Antwort ab.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; looks like several, separated by commas; the standard separates by spaces.</source>
        <translation>Der scope „%1“ sieht nach mehreren aus, durch Kommas getrennt; der Standard trennt durch Leerzeichen.</translation>
    </message>
    <message>
        <source>It counts as one word here. Check the server&apos;s documentation for what it means.</source>
        <translation>Hier zählt er als ein Wort. Was er bedeutet, sagt die Dokumentation des Servers.</translation>
    </message>
    <message>
        <source>The answer has no refresh token.</source>
        <translation>Die Antwort hat kein Aktualisierungstoken.</translation>
    </message>
    <message>
        <source>When this token expires, sign in again.</source>
        <translation>Wenn dieses Token abläuft, melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>An access token stands at %1, where it does not belong; it was not used.</source>
        <translation>Ein Zugriffstoken steht bei %1, wo es nicht hingehört; es wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want.</source>
        <translation>Prüfen Sie in der Dokumentation des Servers, ob das das gewünschte Token ist.</translation>
    </message>
    <message>
        <source>The server wants one more step, such as a second factor, before it gives a token.</source>
        <translation>Der Server verlangt einen weiteren Schritt, etwa einen zweiten Faktor, bevor er ein Token ausstellt.</translation>
    </message>
    <message>
        <source>Get the code, and sign in again with it.</source>
        <translation>Besorgen Sie den Code und melden Sie sich damit neu an.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s off from this computer&apos;s (a minus sign: behind).</source>
        <translation>Die Uhr des Servers weicht um %1 s von der dieses Computers ab (Minuszeichen: sie geht nach).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, the server&apos;s is wrong: tell its maintainers.</source>
        <translation>Stellen Sie die Uhr dieses Computers. Geht sie richtig, geht die des Servers falsch: Melden Sie es den Betreibern.</translation>
    </message>
    <message>
        <source>The server redirects to %1. It was not followed: the password would go there.</source>
        <translation>Der Server leitet auf %1 um. Dem wurde nicht gefolgt: Das Passwort ginge dorthin.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>Wenn Sie dieser Adresse vertrauen, verwenden Sie sie als URL.</translation>
    </message>
    <message>
        <source>The request went over plain http: anybody on the way could read the password and the token.</source>
        <translation>Die Anfrage ging über einfaches http: Jeder auf dem Übertragungsweg konnte Passwort und Token lesen.</translation>
    </message>
    <message>
        <source>Use https. If the password matters, change it.</source>
        <translation>Verwenden Sie https. Ist das Passwort wichtig, ändern Sie es.</translation>
    </message>
    <message>
        <source>Taken off before the token was read: %1.</source>
        <translation>Vor dem Lesen vom Token entfernt: %1.</translation>
    </message>
    <message>
        <source>Send the token without them.</source>
        <translation>Senden Sie das Token ohne diese Zeichen.</translation>
    </message>
    <message>
        <source>The token is not whole: its %1 is cut off or missing.</source>
        <translation>Das Token ist nicht vollständig: Der Teil %1 ist abgeschnitten oder fehlt.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character. As it is, every server refuses it.</source>
        <translation>Kopieren Sie es noch einmal, vom ersten bis zum letzten Zeichen. So lehnt es jeder Server ab.</translation>
    </message>
    <message>
        <source>It has %1 parts between dots; a JWT has 3, an encrypted one 5.</source>
        <translation>Es hat %1 Teile zwischen Punkten; ein JWT hat 3, ein verschlüsseltes 5.</translation>
    </message>
    <message>
        <source>Look for something that was copied along at its end.</source>
        <translation>Sehen Sie nach, ob am Ende etwas mitkopiert wurde.</translation>
    </message>
    <message>
        <source>The claims are not JSON (%1). What could be decoded is shown as it stands.</source>
        <translation>Die Claims sind kein JSON (%1). Was dekodierbar war, wird unverändert gezeigt.</translation>
    </message>
    <message>
        <source>The token was cut or changed on the way, or is not meant to be read. Copy it again.</source>
        <translation>Das Token wurde unterwegs abgeschnitten oder verändert oder ist nicht zum Lesen gedacht. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The %1 ends with padding (=), which a JWT must not have; it was read all the same.</source>
        <translation>Der Teil %1 endet mit Füllzeichen (=), die ein JWT nicht haben darf; er wurde trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Copy the token again. If it comes like this from the server, strict checkers will refuse it.</source>
        <translation>Kopieren Sie das Token noch einmal. Kommt es so vom Server, werden strenge Prüfer es ablehnen.</translation>
    </message>
    <message>
        <source>The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same.</source>
        <translation>Der Teil %1 ist in einfachem Base64 (+ und /), wo ein JWT - und _ verwendet; er wurde trotzdem gelesen.</translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that belong to nothing; it was read all the same.</source>
        <translation>Das letzte Zeichen des Teils %1 enthält überzählige Bits; er wurde trotzdem gelesen.</translation>
    </message>
    <message>
        <source>That character was changed, or one is missing. Copy the token again.</source>
        <translation>Dieses Zeichen wurde verändert, oder es fehlt eines. Kopieren Sie das Token noch einmal.</translation>
    </message>
    <message>
        <source>The signature is %2 bytes long; %1 makes %3.</source>
        <translation>Die Signatur ist %2 Bytes lang; bei %1 sind es %3.</translation>
    </message>
    <message>
        <source>The token was cut at its end. Copy it again.</source>
        <translation>Das Token wurde am Ende abgeschnitten. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation>Es sieht aus wie %1.</translation>
    </message>
    <message>
        <source>Nothing in it can be read here; the server that made it knows what it stands for.</source>
        <translation>Hier ist nichts darin lesbar; der Server, der es ausgestellt hat, weiß, wofür es steht.</translation>
    </message>
    <message>
        <source>The token says that it is not signed (alg &quot;%1&quot;): anybody could have written it.</source>
        <translation>Das Token gibt an, nicht signiert zu sein (alg „%1“): Jeder könnte es geschrieben haben.</translation>
    </message>
    <message>
        <source>Don&apos;t trust what it says. A server that takes such tokens is open to forgery.</source>
        <translation>Vertrauen Sie dem Inhalt nicht. Ein Server, der solche Token annimmt, lässt Fälschungen zu.</translation>
    </message>
    <message>
        <source>The header names no algorithm, so the signature can&apos;t be checked.</source>
        <translation>Der Header nennt keinen Algorithmus; die Signatur kann daher nicht geprüft werden.</translation>
    </message>
    <message>
        <source>A JWT must name one. Ask who made the token.</source>
        <translation>Ein JWT muss einen nennen. Fragen Sie den Aussteller des Tokens.</translation>
    </message>
    <message>
        <source>The token is signed with %1, which the key is not for, or which was not allowed.</source>
        <translation>Das Token ist mit %1 signiert; dafür ist der Schlüssel nicht gedacht, oder es wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow it only if the one who makes the tokens says that they use it.</source>
        <translation>Erlauben Sie es nur, wenn der Aussteller der Token sagt, dass er es verwendet.</translation>
    </message>
    <message>
        <source>The token is signed with &quot;%1&quot;, which can&apos;t be checked here.</source>
        <translation>Das Token ist mit „%1“ signiert; das kann hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Check it with a program that knows that algorithm.</source>
        <translation>Prüfen Sie es mit einem Programm, das diesen Algorithmus kennt.</translation>
    </message>
    <message>
        <source>The signature (%1) does not match: the token was changed, or another key signed it.</source>
        <translation>Die Signatur (%1) passt nicht: Das Token wurde verändert, oder ein anderer Schlüssel hat es signiert.</translation>
    </message>
    <message>
        <source>See that the key is the one of this issuer and this environment, and that the token was copied whole.</source>
        <translation>Achten Sie darauf, dass der Schlüssel zu diesem Aussteller und dieser Umgebung gehört und das Token vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>The token names the key &quot;%1&quot;, and none of the given keys is called that.</source>
        <translation>Das Token nennt den Schlüssel „%1“, und keiner der angegebenen Schlüssel heißt so.</translation>
    </message>
    <message>
        <source>Get the issuer&apos;s keys anew: it may have changed them since. Or the token comes from another issuer.</source>
        <translation>Holen Sie die Schlüssel des Ausstellers neu: Er hat sie vielleicht inzwischen geändert. Oder das Token stammt von einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>The key is too short to be safe (%1).</source>
        <translation>Der Schlüssel ist zu kurz, um sicher zu sein (%1).</translation>
    </message>
    <message>
        <source>Replace it: RSA from 2048 bits, a shared secret as long as the hash.</source>
        <translation>Ersetzen Sie ihn: RSA ab 2048 Bit, ein gemeinsames Geheimnis so lang wie der Hash.</translation>
    </message>
    <message>
        <source>The header demands an extension that is not known here: %1.</source>
        <translation>Der Header verlangt eine Erweiterung, die hier nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>The rules want such a token refused. Check it with a program that knows the extension.</source>
        <translation>Die Regeln verlangen, ein solches Token abzulehnen. Prüfen Sie es mit einem Programm, das die Erweiterung kennt.</translation>
    </message>
    <message>
        <source>The token brings its own key or names a place for it (%1); it was not used.</source>
        <translation>Das Token bringt einen eigenen Schlüssel mit oder nennt einen Ort dafür (%1); er wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Check the signature with a key that you got from the issuer.</source>
        <translation>Prüfen Sie die Signatur mit einem Schlüssel, den Sie vom Aussteller haben.</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>Das Token ist seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one: refresh, or sign in again.</source>
        <translation>Holen Sie ein neues: erneuern Sie es oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>Das Token ist nicht gültig vor %1.</translation>
    </message>
    <message>
        <source>Wait until then. If that is a surprise, compare this computer&apos;s clock with the server&apos;s.</source>
        <translation>Warten Sie bis dahin. Kommt das überraschend, vergleichen Sie die Uhr dieses Computers mit der des Servers.</translation>
    </message>
    <message>
        <source>Only the leeway of %1 s makes the token good at that time.</source>
        <translation>Nur durch die Toleranz von %1 s ist das Token zu diesem Zeitpunkt gültig.</translation>
    </message>
    <message>
        <source>A server that allows less refuses it. Get a new one, or compare the clocks.</source>
        <translation>Ein Server, der weniger zulässt, lehnt es ab. Holen Sie ein neues oder vergleichen Sie die Uhren.</translation>
    </message>
    <message>
        <source>The token says that it was issued at %1, which is still to come.</source>
        <translation>Als Ausstellungszeit nennt das Token %1; das liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with the issuer&apos;s: one of them is wrong. Strict checkers refuse such a token.</source>
        <translation>Vergleichen Sie die Uhr dieses Computers mit der des Ausstellers: Eine geht falsch. Strenge Prüfer lehnen ein solches Token ab.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; should be a number of seconds since 1970, but is %2.</source>
        <translation>Der Claim „%1“ sollte eine Zahl von Sekunden seit 1970 sein, ist aber %2.</translation>
    </message>
    <message>
        <source>A number a thousand times too large is in milliseconds. The one who makes the tokens should send seconds.</source>
        <translation>Eine tausendmal zu große Zahl steht für Millisekunden. Der Aussteller der Token sollte Sekunden senden.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is %2, a time in the 1970s: it looks like a lifetime instead of a date.</source>
        <translation>Der Claim „%1“ ist %2, ein Zeitpunkt in den 1970ern: Das sieht nach einer Lebensdauer statt nach einem Datum aus.</translation>
    </message>
    <message>
        <source>Servers will take the token for expired. The one who makes the tokens should add the present time to it.</source>
        <translation>Server werden das Token für abgelaufen halten. Der Aussteller der Token sollte die aktuelle Zeit dazuzählen.</translation>
    </message>
    <message>
        <source>The token is for %2; expected was %1.</source>
        <translation>Das Token ist für %2; erwartet wurde %1.</translation>
    </message>
    <message>
        <source>Ask for a token for the right audience; the server refuses this one.</source>
        <translation>Fordern Sie ein Token für die richtige Zielgruppe an; der Server lehnt dieses ab.</translation>
    </message>
    <message>
        <source>The token was made by %2; expected was %1.</source>
        <translation>Das Token wurde von %2 ausgestellt; erwartet wurde %1.</translation>
    </message>
    <message>
        <source>Check that the token comes from the right server, and the right environment.</source>
        <translation>Prüfen Sie, ob das Token vom richtigen Server und aus der richtigen Umgebung stammt.</translation>
    </message>
    <message>
        <source>The API redirects to %1. It was not followed: the token would go there.</source>
        <translation>Die API leitet auf %1 um. Dem wurde nicht gefolgt: Das Token ginge dorthin.</translation>
    </message>
    <message>
        <source>If that address belongs to the same API, call it directly.</source>
        <translation>Wenn diese Adresse zur selben API gehört, rufen Sie sie direkt auf.</translation>
    </message>
    <message>
        <source>The answer is 401 and has no WWW-Authenticate header, so it gives no reason.</source>
        <translation>Die Antwort ist 401 und hat keinen Header WWW-Authenticate, nennt also keinen Grund.</translation>
    </message>
    <message>
        <source>RFC 9110 wants one. Look for the reason in the likely causes.</source>
        <translation>RFC 9110 verlangt einen. Suchen Sie den Grund unter den wahrscheinlichen Ursachen.</translation>
    </message>
    <message>
        <source>The answer repeats the token that was sent.</source>
        <translation>Die Antwort wiederholt das gesendete Token.</translation>
    </message>
    <message>
        <source>Whoever keeps such answers keeps tokens. Tell the API&apos;s maintainers.</source>
        <translation>Wer solche Antworten aufbewahrt, bewahrt Token auf. Sagen Sie es den Betreibern der API.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Authorization header, as the standard has it</source>
        <translation>Authorization-Header, wie im Standard</translation>
    </message>
    <message>
        <source>Authorization header, without form encoding</source>
        <translation>Authorization-Header, ohne Formularkodierung</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>Felder im Inhalt</translation>
    </message>
    <message>
        <source>Nothing but its id</source>
        <translation>Nur die ID</translation>
    </message>
    <message>
        <source>by refresh token (%1)</source>
        <translation>mit Aktualisierungstoken (%1)</translation>
    </message>
    <message>
        <source>by client credentials (%1)</source>
        <translation>mit Client-Zugangsdaten (%1)</translation>
    </message>
    <message>
        <source>by password grant (%1)</source>
        <translation>mit Passwort (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallForm</name>
    <message>
        <source>Headers and body</source>
        <translation>Header und Inhalt</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>Meth&amp;ode</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>In&amp;halt</translation>
    </message>
    <message>
        <source>One on each line. The token is put into Authorization by itself.</source>
        <translation>Je Zeile einer. Das Token wird von selbst in Authorization eingesetzt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Write each header as Name: value.</source>
        <translation>Schreiben Sie jeden Header als Name: Wert.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallResult</name>
    <message>
        <source>&amp;Refresh and try again</source>
        <translation>E&amp;rneuern und wiederholen</translation>
    </message>
    <message>
        <source>Headers of the answer, redacted</source>
        <translation>Header der Antwort, geschwärzt</translation>
    </message>
    <message>
        <source>Body of the answer, redacted</source>
        <translation>Inhalt der Antwort, geschwärzt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Als curl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The call with the token as $ACCESS_TOKEN, so that it can be given on</source>
        <translation>Der Aufruf mit dem Token als $ACCESS_TOKEN, zum Weitergeben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The server asks for</source>
        <translation>Der Server verlangt</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallView</name>
    <message>
        <source>This token is not sent anywhere</source>
        <translation>Dieses Token wird nirgendwohin gesendet</translation>
    </message>
    <message>
        <source>It was pasted, so it may be somebody else&apos;s: it is looked at in memory only. Get a token of your own to call an API with it.</source>
        <translation>Es wurde eingefügt und gehört vielleicht jemand anderem: Es wird nur im Arbeitsspeicher untersucht. Um eine API aufzurufen, holen Sie ein eigenes Token.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CaptureGuard</name>
    <message>
        <source>Windows leaves this program&apos;s windows out of screenshots, recordings and shared screens; before Windows 10 version 2004 they are black there. A camera is not kept from anything.</source>
        <translation>Windows lässt die Fenster dieses Programms in Bildschirmfotos, Aufnahmen und geteilten Bildschirmen weg; vor Windows 10 Version 2004 sind sie dort schwarz. Vor einer Kamera schützt das nicht.</translation>
    </message>
    <message>
        <source>macOS leaves this program&apos;s windows out of screenshots and of most shared screens. Some newer capture programs see them all the same, and a camera does.</source>
        <translation>macOS lässt die Fenster dieses Programms in Bildschirmfotos und in den meisten geteilten Bildschirmen weg. Manche neueren Aufnahmeprogramme sehen sie trotzdem, eine Kamera auch.</translation>
    </message>
    <message>
        <source>Linux and BSD have no way for a program to do this: any program that may see the screen sees this window. Hide secrets while you share the screen instead.</source>
        <translation>Unter Linux und BSD kann ein Programm das nicht: Jedes Programm, das den Bildschirm sehen darf, sieht dieses Fenster. Blenden Sie stattdessen Geheimnisse aus, während Sie den Bildschirm teilen.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ChainTable</name>
    <message>
        <source>Certificates of the server</source>
        <translation>Zertifikate des Servers</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Grantscope::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>wird geprüft ...</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Grantscope::ClaimsView</name>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>Die Nutzdaten des Tokens, wie vorgefunden</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Was lesbar war</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>Header des Tokens</translation>
    </message>
    <message>
        <source>Members of the answer</source>
        <translation>Felder der Antwort</translation>
    </message>
    <message>
        <source>The token is opaque: nothing in it can be read, and that is normal. Only the server that made it knows what it stands for.</source>
        <translation>Das Token ist undurchsichtig: Es lässt sich nichts darin lesen, und das ist normal. Nur der Server, der es ausgestellt hat, weiß, wofür es steht.</translation>
    </message>
    <message>
        <source>The token is encrypted: only its recipient can read its claims.</source>
        <translation>Das Token ist verschlüsselt: Nur der Empfänger kann seine Claims lesen.</translation>
    </message>
    <message>
        <source>The token is not complete. This is what could be read of it; no server will accept it.</source>
        <translation>Das Token ist unvollständig. Hier steht, was davon lesbar war. Kein Server wird es annehmen.</translation>
    </message>
    <message>
        <source>Decoded, not verified: anybody can write such claims into a token.</source>
        <translation>Dekodiert, nicht geprüft: Solche Claims kann jeder in ein Token schreiben.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>An action, a profile or a finding</source>
        <translation>Eine Aktion, ein Profil oder ein Befund</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>Tippen Sie ein paar Buchstaben, wählen Sie mit den Pfeiltasten und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ComparePage</name>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Paste two tokens below: one that worked and one that does not, or one from before and one from after a refresh.</source>
        <translation>Fügen Sie unten zwei Token ein: eines, das funktioniert hat, und eines, das nicht funktioniert, oder eines von vor und eines von nach dem Erneuern.</translation>
    </message>
    <message>
        <source>One token is still missing</source>
        <translation>Ein Token fehlt noch</translation>
    </message>
    <message>
        <source>What differs will stand here: scopes, audience, roles, lifetime and issuer first, then everything else.</source>
        <translation>Hier stehen dann die Unterschiede: zuerst scopes, Zielgruppe, Rollen, Lebensdauer und Aussteller, danach alles Übrige.</translation>
    </message>
    <message>
        <source>What was before comes after</source>
        <translation>Vorher und Nachher vertauschen</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Au&amp;s Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Zwei Token vergleichen</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, no signature is checked, and nothing is kept when the window is locked or closes.</source>
        <translation>Es wird nichts gesendet und keine Signatur geprüft. Beim Sperren oder Schließen des Fensters ist alles gelöscht.</translation>
    </message>
    <message>
        <source>(the token of %1 before, not shown)</source>
        <translation>(das vorige Token von %1, nicht gezeigt)</translation>
    </message>
    <message>
        <source>(the token of %1 that is held now, not shown)</source>
        <translation>(das aktuelle Token von %1, nicht gezeigt)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyButton</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy the token. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Kopiert das Token. Die Zwischenablage wird nach %Ln s geleert.</numerusform>
            <numerusform>Kopiert das Token. Die Zwischenablage wird nach %Ln s geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Als &amp;Header kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Als c&amp;url-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint only</source>
        <translation>Nur &amp;Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>The token is not of the type Bearer: it can&apos;t be sent in this header.</source>
        <translation>Das Token ist nicht vom Typ Bearer: Es kann in diesem Header nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell command</source>
        <translation>Als &amp;PowerShell-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyRoute</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Grantscope::DeathWatch</name>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>Das Token gilt bis %1.</translation>
    </message>
    <message>
        <source>Nobody can say what the server did with the last request.</source>
        <translation>Niemand kann sagen, was der Server mit der letzten Anfrage gemacht hat.</translation>
    </message>
    <message>
        <source>The server refused to give a new token.</source>
        <translation>Der Server hat kein neues Token ausgestellt.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>Das Gespeicherte ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 is not kept alive</source>
        <comment>a profile&apos;s name</comment>
        <translation>%1 wird nicht am Leben gehalten</translation>
    </message>
</context>
<context>
    <name>Grantscope::DiffView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Auch &amp;Gleiches zeigen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 gained:</source>
        <comment>Scope</comment>
        <translation>%1 hinzugekommen:</translation>
    </message>
    <message>
        <source>%1 lost:</source>
        <comment>Scope</comment>
        <translation>%1 weggefallen:</translation>
    </message>
    <message>
        <source>The same in both headers</source>
        <translation>In beiden Headern gleich</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>What differs in the header</source>
        <translation>Unterschiede im Header</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>Grantscope::Doctor</name>
    <message>
        <source>No server was given.</source>
        <translation>Es wurde kein Server angegeben.</translation>
    </message>
    <message>
        <source>Not tried: the name is not known.</source>
        <translation>Nicht versucht: Der Name ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not tried: there is no connection.</source>
        <translation>Nicht versucht: Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>Not needed: plain http stays on this computer.</source>
        <translation>Nicht nötig: Einfaches http bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Plain http: everybody on the way could read what is sent.</source>
        <translation>Einfaches http: Jeder auf dem Übertragungsweg könnte lesen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Verwenden Sie https.</translation>
    </message>
    <message>
        <source>Not tried: the way to the server does not work.</source>
        <translation>Nicht versucht: Der Weg zum Server funktioniert nicht.</translation>
    </message>
    <message>
        <source>No answer, so no server&apos;s clock to compare with.</source>
        <translation>Keine Antwort, also keine Uhr des Servers zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>Grantscope::DoctorPage</name>
    <message>
        <source>&amp;Run the checks</source>
        <translation>P&amp;rüfungen starten</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looks for what is wrong on the way to a server, and with the keyring. Nothing secret is sent: no password, no token.</source>
        <translation>Sucht, was auf dem Weg zu einem Server und am Schlüsselbund nicht stimmt. Nichts Geheimes wird gesendet: kein Passwort, kein Token.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Write down a server, or leave it empty to look at the keyring and the versions alone. Then run the checks.</source>
        <translation>Geben Sie einen Server an, oder lassen Sie das Feld leer, um nur Schlüsselbund und Versionen anzusehen. Starten Sie dann die Prüfungen.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>What was found, without any secret in it, for a ticket</source>
        <translation>Das Ergebnis ohne jedes Geheimnis, für ein Ticket</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Wird geprüft ...</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. What to do stands beside it.</source>
        <translation>
            <numerusform>%n Prüfung ist fehlgeschlagen. Was zu tun ist, steht daneben.</numerusform>
            <numerusform>%n Prüfungen sind fehlgeschlagen. Was zu tun ist, steht daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Abgebrochen. Was bis dahin gefunden wurde, steht unten.</translation>
    </message>
    <message>
        <source>It works, but something should be looked at.</source>
        <translation>Es funktioniert, aber etwas sollten Sie sich ansehen.</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde kein Fehler gefunden.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ExchangeView</name>
    <message>
        <source>Request, redacted</source>
        <translation>Anfrage, geschwärzt</translation>
    </message>
    <message>
        <source>Answer, redacted</source>
        <translation>Antwort, geschwärzt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden here: this page is safe to show and to copy.</source>
        <translation>Passwörter und Token sind hier ausgeblendet: Diese Seite können Sie gefahrlos zeigen und kopieren.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FailureCard</name>
    <message>
        <source>What speaks for it: %1</source>
        <translation>Dafür spricht: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)</source>
        <translation>
            <numerusform>%Ln weitere Ursache</numerusform>
            <numerusform>%Ln weitere Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Was gesendet wurde und was zurückkam</translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>Am wahrscheinlichsten: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingCard</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Was %1 bedeutet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, id</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Nothing in it is against the standards or the endpoint&apos;s documentation.</source>
        <translation>Nichts darin widerspricht den Standards oder der Dokumentation des Endpunkts.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormPane</name>
    <message>
        <source>Get a token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation>Zurück zum Token</translation>
    </message>
    <message>
        <source>You still hold the token of %1.</source>
        <translation>Das Token von %1 ist noch vorhanden.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormatChoice</name>
    <message>
        <source>Send as %1</source>
        <translation>Als %1 senden</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundTable</name>
    <message>
        <source>Found tokens</source>
        <translation>Gefundene Token</translation>
    </message>
</context>
<context>
    <name>Grantscope::GetPage</name>
    <message>
        <source>Reading what is kept</source>
        <translation>Gespeichertes wird gelesen</translation>
    </message>
    <message>
        <source>The keyring may be asking you something.</source>
        <translation>Möglicherweise wartet der Schlüsselbund auf eine Antwort von Ihnen.</translation>
    </message>
    <message>
        <source>It would be kept in memory only: %1. It is gone when the window closes.</source>
        <translation>Es würde nur im Arbeitsspeicher gehalten: %1. Beim Schließen des Fensters geht es verloren.</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Token holen</translation>
    </message>
</context>
<context>
    <name>Grantscope::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Every sign-in and refresh of this window will stand here, by the fingerprint of its token.</source>
        <translation>Hier steht dann jede Anmeldung und jedes Erneuern in diesem Fenster, mit dem Fingerabdruck des Tokens.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
</context>
<context>
    <name>Grantscope::KeepAliveRow</name>
    <message>
        <source>&amp;Keep alive</source>
        <translation>Am &amp;Leben halten</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Am Leben halten</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was ist anders?</translation>
    </message>
    <message>
        <source>Compares this token with the one before</source>
        <translation>Vergleicht dieses Token mit dem vorigen</translation>
    </message>
</context>
<context>
    <name>Grantscope::LifetimeBar</name>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>issued and expires, read aloud</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Ausgestellt %1</translation>
    </message>
    <message>
        <source>Time of issue not stated</source>
        <translation>Ausstellungszeit nicht angegeben</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>Ende nicht angegeben</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <comment>a time, then: in 59 min</comment>
        <translation>Läuft ab %1, %2</translation>
    </message>
    <message>
        <source>Expired %1, %2</source>
        <comment>a time, then: 12 min ago</comment>
        <translation>Abgelaufen %1, %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Grantscope is locked</source>
        <translation>Grantscope ist gesperrt</translation>
    </message>
    <message>
        <source>Pasted tokens and texts, found rows and typed secrets were forgotten. Sign-ins that are kept were not.</source>
        <translation>Eingefügte Token und Texte, gefundene Zeilen und eingetippte Geheimnisse wurden vergessen, gespeicherte Anmeldungen nicht.</translation>
    </message>
    <message>
        <source>This keeps tokens from the eyes of others. It does not keep out somebody who sits at this computer: for that, lock the computer&apos;s screen. It asks for the password, and this window locks with it.</source>
        <translation>Das verbirgt Token vor den Augen anderer. Wer an diesem Computer sitzt, wird damit nicht ferngehalten: Sperren Sie dafür den Bildschirm des Computers. Er fragt nach dem Passwort, und dieses Fenster wird mit ihm gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is refreshed until it is unlocked.</source>
        <translation>Bis zum Entsperren wird nichts erneuert.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept alive meanwhile.</source>
        <translation>
            <numerusform>%n Token wird währenddessen am Leben gehalten.</numerusform>
            <numerusform>%n Token werden währenddessen am Leben gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is kept alive meanwhile.</source>
        <translation>Währenddessen wird kein Token am Leben gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) need you to sign in.</source>
        <translation>
            <numerusform>%n Profil erfordert Ihre Anmeldung.</numerusform>
            <numerusform>%n Profile erfordern Ihre Anmeldung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LookPage</name>
    <message>
        <source>Text to look at</source>
        <translation>Zu untersuchender Text</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>Token im Text</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>Token ansehen</translation>
    </message>
    <message>
        <source>Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here.</source>
        <translation>Fügen Sie etwas Beliebiges ein: ein Token, einen Header, einen curl-Befehl, ein Protokoll, eine HAR-Datei. Oder legen Sie eine Datei hier ab.</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>Da&amp;tei öffnen...</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>What is in it, whose it is, how long it lives and what is wrong with it will stand here.</source>
        <translation>Hier steht dann, was darin ist, wem es gehört, wie lange es gilt und was damit nicht stimmt.</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>A&amp;us Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>No token in this text</source>
        <translation>Kein Token in diesem Text</translation>
    </message>
    <message>
        <source>A token is known by its form (three parts with dots between them, as in eyJ....eyJ....), or by what stands before it: Bearer, access_token, id_token and their like.</source>
        <translation>Ein Token ist an seiner Form zu erkennen (drei Teile mit Punkten dazwischen, wie in eyJ....eyJ....) oder an dem, was davor steht: Bearer, access_token, id_token und Ähnliches.</translation>
    </message>
    <message>
        <source>Look for tokens in files</source>
        <translation>Token in Dateien suchen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Tokens in the te&amp;xt (%Ln)</source>
        <translation>
            <numerusform>Token im Te&amp;xt (%Ln)</numerusform>
            <numerusform>Token im Te&amp;xt (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and nothing is kept when the window is locked or closes.</source>
        <translation>Es wird nichts gesendet. Beim Sperren oder Schließen des Fensters ist alles gelöscht.</translation>
    </message>
</context>
<context>
    <name>Grantscope::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>Token &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>Token &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Find in files</source>
        <translation>In &amp;Dateien suchen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</source>
        <translation>
            <numerusform>Ein Erneuern wird noch abgeschlossen, damit das Token nicht verloren geht. Das Fenster schließt sich von selbst, spätestens nach %Ln s.</numerusform>
            <numerusform>Ein Erneuern wird noch abgeschlossen, damit das Token nicht verloren geht. Das Fenster schließt sich von selbst, spätestens nach %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::MoreFields</name>
    <message>
        <source>Hold to show the client secret</source>
        <translation>Halten, um das Client-Geheimnis zu zeigen</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Grant</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-G&amp;eheimnis</translation>
    </message>
    <message>
        <source>As it suits the endpoint</source>
        <translation>Passend zum Endpunkt</translation>
    </message>
    <message>
        <source>Client signs in b&amp;y</source>
        <translation>&amp;Client-Anmeldung über</translation>
    </message>
    <message>
        <source>&amp;Further members</source>
        <translation>Weitere &amp;Felder</translation>
    </message>
    <message>
        <source>name=value, one a line; for example verification_code=123456</source>
        <translation>Name=Wert, je Zeile eines; zum Beispiel verification_code=123456</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>Abbrechen &amp;nach</translation>
    </message>
    <message>
        <source>Trusted &amp;certificate</source>
        <translation>Vertrautes &amp;Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s own.</source>
        <translation>Eine PEM-Datei, der zusätzlich zu den Zertifikaten des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>wie im System eingestellt</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Aus&amp;wählen...</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Allow plai&amp;n http</source>
        <translation>Einfaches &amp;http erlauben</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>Jeder auf dem Übertragungsweg kann das Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>Grantscope::NoticeList</name>
    <message>
        <source>Sign in a&amp;gain...</source>
        <translation>Neu an&amp;melden...</translation>
    </message>
</context>
<context>
    <name>Grantscope::PageBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a page, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Any action, profile or finding by its name (%1)</source>
        <translation>Aktionen, Profile und Befunde nach Namen suchen (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::PasteEdit</name>
    <message>
        <source>(a text of %1: too long to be shown here, and searched all the same)</source>
        <translation>(ein Text von %1: zu lang, um hier gezeigt zu werden, wird aber trotzdem durchsucht)</translation>
    </message>
    <message>
        <source>(%1, %2: too long to be shown here, and searched all the same)</source>
        <translation>(%1, %2: zu lang, um hier gezeigt zu werden, wird aber trotzdem durchsucht)</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionButton</name>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>Wirklich auf PROD? %1</translation>
    </message>
    <message>
        <source>Press again within %1 s to go on, Escape to leave it.</source>
        <translation>Drücken Sie innerhalb von %1 s noch einmal, um fortzufahren, oder Escape, um es zu lassen.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionFrame</name>
    <message>
        <source>Production: %1</source>
        <translation>Produktion: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileActions</name>
    <message>
        <source>Another profile is called %1 already.</source>
        <translation>Ein anderes Profil heißt bereits %1.</translation>
    </message>
    <message>
        <source>The profile was not changed: %1.</source>
        <translation>Das Profil wurde nicht geändert: %1.</translation>
    </message>
    <message>
        <source>It is not proved that the secrets are gone: %1.</source>
        <translation>Es ist nicht erwiesen, dass die Geheimnisse gelöscht sind: %1.</translation>
    </message>
    <message>
        <source>The profile stays, since it is not proved that its secrets are gone: %1.</source>
        <translation>Das Profil bleibt bestehen, da nicht erwiesen ist, dass seine Geheimnisse gelöscht sind: %1.</translation>
    </message>
    <message>
        <source>The profile was not removed: %1.</source>
        <translation>Das Profil wurde nicht entfernt: %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileList</name>
    <message>
        <source>New sign-in</source>
        <translation>Neue Anmeldung</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>Aktionen für das Profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 ist nicht verwendbar: %2.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileMenu</name>
    <message>
        <source>Sign in &amp;again now</source>
        <translation>Jetzt neu &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Keep alive</source>
        <translation>Am &amp;Leben halten</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Produktion</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Sign &amp;out...</source>
        <translation>A&amp;bmelden...</translation>
    </message>
    <message>
        <source>&amp;Forget the token...</source>
        <translation>&amp;Token vergessen...</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The server is not told: there the token lives until it expires.</source>
        <translation>Der Server erfährt nichts davon: Dort gilt das Token, bis es abläuft.</translation>
    </message>
    <message>
        <source>Its token goes from memory.</source>
        <translation>Das Token wird aus dem Arbeitsspeicher gelöscht.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <comment>place, what</comment>
        <translation>Entfernt aus %1: %2.</translation>
    </message>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>Wirklich auf PROD? %1</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileModel</name>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>nur im Speicher</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>Grantscope::QuestionBar</name>
    <message>
        <source>Time to ask about</source>
        <translation>Gefragter Zeitpunkt</translation>
    </message>
    <message>
        <source>Leeway in seconds</source>
        <translation>Toleranz in Sekunden</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>In Ortszeit</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How far its times may be overstepped, as many servers allow</source>
        <translation>Wie weit die Zeiten überschritten sein dürfen, wie viele Server es zulassen</translation>
    </message>
    <message>
        <source>who means to accept it</source>
        <translation>wer es annehmen soll</translation>
    </message>
    <message>
        <source>who should have made it</source>
        <translation>wer es ausgestellt haben soll</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>Z&amp;ielgruppe</translation>
    </message>
    <message>
        <source>Audience and issuer are compared letter by letter, as servers do it.</source>
        <translation>Zielgruppe und Aussteller werden Zeichen für Zeichen verglichen, wie Server es tun.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>leeway %Ln s</source>
        <translation>
            <numerusform>Toleranz %Ln s</numerusform>
            <numerusform>Toleranz %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an audience</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an issuer</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>At anot&amp;her time</source>
        <translation>Zu a&amp;nderer Zeit</translation>
    </message>
    <message>
        <source>As it stan&amp;ds now</source>
        <translation>Stand &amp;jetzt</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Issue&amp;r</source>
        <translation>Au&amp;ssteller</translation>
    </message>
    <message>
        <source>Wh&amp;at if</source>
        <translation>&amp;Was wäre wenn</translation>
    </message>
    <message>
        <source>Wh&amp;at if: %1</source>
        <translation>&amp;Was wäre wenn: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::RawView</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The token&apos;s header, as it was found</source>
        <translation>Der Header des Tokens, wie vorgefunden</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>Die Nutzdaten des Tokens, wie vorgefunden</translation>
    </message>
    <message>
        <source>Indent (line &amp;breaks are put in, nothing else is changed)</source>
        <translation>Einrücken (nur Zeilenum&amp;brüche kommen hinzu, sonst ändert sich nichts)</translation>
    </message>
</context>
<context>
    <name>Grantscope::RememberFields</name>
    <message>
        <source>Remem&amp;ber</source>
        <translation>Me&amp;rken</translation>
    </message>
    <message>
        <source>Kno&amp;wn as</source>
        <translation>Profi&amp;lname</translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <translation>Merken: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>das Client-Geheimnis</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation>das Aktualisierungstoken</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>the password too</source>
        <translation>auch das Passwort</translation>
    </message>
    <message>
        <source>The token stays in memory and is gone when the window closes.</source>
        <translation>Das Token bleibt im Arbeitsspeicher und geht beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation>Nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Kept in: %1.</source>
        <translation>Gespeichert in: %1.</translation>
    </message>
    <message>
        <source>%1 The token is kept alive by signing in again with the client secret.</source>
        <translation>%1 Das Token wird am Leben gehalten, indem sich Grantscope mit dem Client-Geheimnis neu anmeldet.</translation>
    </message>
    <message>
        <source>%1 Where a refresh is refused, Grantscope may sign in again by itself.</source>
        <translation>%1 Wird das Erneuern abgelehnt, darf sich Grantscope selbst neu anmelden.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: to keep a token alive, Grantscope signs in again with the password.</source>
        <translation>%1 Dieser Endpunkt gibt kein Aktualisierungstoken aus: Um ein Token am Leben zu halten, meldet sich Grantscope mit dem Passwort neu an.</translation>
    </message>
    <message>
        <source>%1 The token can be refreshed without the password.</source>
        <translation>%1 Das Token lässt sich ohne Passwort erneuern.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: when the token has expired, you sign in again.</source>
        <translation>%1 Dieser Endpunkt gibt kein Aktualisierungstoken aus: Wenn das Token abgelaufen ist, melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ReportButton</name>
    <message>
        <source>Ticket report</source>
        <translation>Ticketbericht</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown, HTML or JSON...</source>
        <translation>Als Markdown, HTML oder JSON &amp;speichern...</translation>
    </message>
    <message>
        <source>Save a ticket report</source>
        <translation>Ticketbericht speichern</translation>
    </message>
    <message>
        <source>Reports (*.md *.html *.json)</source>
        <translation>Berichte (*.md *.html *.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Der Bericht konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>All of this without any secret in it, for a ticket. It can be dragged into another program.</source>
        <translation>All dies ohne jedes Geheimnis, für ein Ticket. Lässt sich in ein anderes Programm ziehen.</translation>
    </message>
    <message>
        <source>&amp;Print from the browser</source>
        <translation>Im Browser &amp;drucken</translation>
    </message>
    <message>
        <source>No browser could be opened. Save the report as HTML, and print that file.</source>
        <translation>Es ließ sich kein Browser öffnen. Speichern Sie den Bericht als HTML und drucken Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScanPage</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>Token in Dateien finden</translation>
    </message>
    <message>
        <source>Logs, HAR files, dumps: of any size, and whole folders. They are read on this computer, and nothing of them is kept. Drop them here, or choose some.</source>
        <translation>Protokolle, HAR-Dateien, Speicherabbilder: in jeder Größe, auch ganze Ordner. Sie werden auf diesem Computer gelesen, und nichts davon wird gespeichert. Legen Sie sie hier ab oder wählen Sie welche aus.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files...</source>
        <translation>Dateien &amp;auswählen...</translation>
    </message>
    <message>
        <source>Subject, issuer, algorithm or file</source>
        <translation>Subjekt, Aussteller, Algorithmus oder Datei</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Other &amp;files...</source>
        <translation>Andere &amp;Dateien...</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Wie viel schon gelesen ist</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No token so far</source>
        <translation>Bisher kein Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found</source>
        <translation>
            <numerusform>%Ln Token gefunden</numerusform>
            <numerusform>%Ln Token gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No token in there</source>
        <translation>Kein Token darin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found, %L1 shown</source>
        <translation>
            <numerusform>%Ln Token gefunden, %L1 gezeigt</numerusform>
            <numerusform>%Ln Token gefunden, %L1 gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was found until then is shown.</source>
        <translation>Abgebrochen: Gezeigt wird, was bis dahin gefunden wurde.</translation>
    </message>
    <message>
        <source>The token is not there any more: the file has changed since it was read.</source>
        <translation>Das Token ist nicht mehr da: Die Datei hat sich seit dem Lesen geändert.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScopesView</name>
    <message>
        <source>The answer states no scope. That is not &quot;none&quot;: by the standard it means as requested (RFC 6749, section 5.1).</source>
        <translation>Die Antwort nennt keinen scope. Das heißt nicht „keiner“: Nach dem Standard bedeutet es „wie angefragt“ (RFC 6749, Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>The token states no scope.</source>
        <translation>Das Token nennt keinen scope.</translation>
    </message>
    <message>
        <source>No permission words, only files.</source>
        <translation>Keine Berechtigungswörter, nur Dateien.</translation>
    </message>
    <message>
        <source>Cop&amp;y the file ids</source>
        <translation>Dateinummern k&amp;opieren</translation>
    </message>
    <message>
        <source>No file ids stand in the scope. Where an API keeps files (sets of books), it names them here.</source>
        <translation>Im scope stehen keine Dateinummern. Wo eine API Dateien (Buchhaltungen) führt, nennt sie diese hier.</translation>
    </message>
    <message>
        <source>Files this token may use</source>
        <translation>Dateien, die dieses Token nutzen darf</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation>Dateien (%L1)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>Grantscope::SecretsPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>&amp;Alle vergessen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept only where you choose to remember them.</source>
        <translation>Passwörter und Token werden nur dort gespeichert, wo Sie es festlegen.</translation>
    </message>
    <message>
        <source>a profile that is no longer here</source>
        <translation>ein Profil, das es hier nicht mehr gibt</translation>
    </message>
    <message>
        <source>Secrets are in memory only and are gone when the window closes.</source>
        <translation>Geheimnisse liegen nur im Arbeitsspeicher und gehen beim Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Secrets are kept in: %1. There is no file of Grantscope&apos;s own that holds one.</source>
        <translation>Geheimnisse liegen in: %1. Grantscope selbst hat keine Datei, die eines enthält.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>Wird vergessen...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone, and looked for again to make sure.</source>
        <translation>Gelöscht, und zur Sicherheit noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>It is not proved that all is gone. %1.</source>
        <translation>Es ist nicht erwiesen, dass alles gelöscht ist. %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SendBar</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Sends the call, once (Ctrl+Enter)</source>
        <translation>Sendet den Aufruf einmal (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends the call, once. Ctrl+Enter does the same.</source>
        <translation>Sendet den Aufruf einmal. Ctrl+Enter tut dasselbe.</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>Warten auf %1 ...</translation>
    </message>
</context>
<context>
    <name>Grantscope::ServerField</name>
    <message>
        <source>Look for it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diesen verwenden</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Stop looking for the token endpoint</source>
        <translation>Suche nach dem Token-Endpunkt beenden</translation>
    </message>
    <message>
        <source>Look for the token endpoint of this server</source>
        <translation>Token-Endpunkt dieses Servers suchen</translation>
    </message>
    <message>
        <source>Asks the server for its token endpoint. No user name, password or secret is sent.</source>
        <translation>Fragt den Server nach seinem Token-Endpunkt. Es wird kein Benutzername, kein Passwort und kein Geheimnis gesendet.</translation>
    </message>
    <message>
        <source>Asking %1 where its token endpoint is. No secret is sent.</source>
        <translation>%1 wird gefragt, wo der Token-Endpunkt ist. Es wird kein Geheimnis gesendet.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SessionAnnouncer</name>
    <message>
        <source>%1.</source>
        <comment>what happened: Refreshed</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>profile, what happened: Refreshed</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 Expires %2.</source>
        <comment>Acme books: Refreshed. Expires in 59 min.</comment>
        <translation>%1 Läuft %2 ab.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingRow</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Export settings...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Import settings...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings of Grantscope (*.json)</source>
        <translation>Einstellungen von Grantscope (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Die Einstellungen wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>Die Einstellungen konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>%n Einstellung importiert.</numerusform>
            <numerusform>%n Einstellungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for a later version that knows them: %1.</source>
        <translation>Aufbewahrt für eine spätere Version, die sie kennt: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what was expected and found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not all of your settings could be read. Their defaults stand instead.</source>
        <translation>Nicht alle Ihre Einstellungen waren lesbar. Stattdessen gelten die Standardwerte.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInFields</name>
    <message>
        <source>Hold to show the password</source>
        <translation>Halten, um das Passwort zu zeigen</translation>
    </message>
    <message>
        <source>Hold to show the refresh token</source>
        <translation>Halten, um das Aktualisierungstoken zu zeigen</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>En&amp;dpunkt</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Refresh to&amp;ken</source>
        <translation>A&amp;ktualisierungstoken</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Sc&amp;ope</translation>
    </message>
    <message>
        <source>Send &amp;as</source>
        <translation>Senden &amp;als</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>%1, when left empty</source>
        <translation>%1, wenn leer</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>Die Anfrage, die gesendet würde</translation>
    </message>
    <message>
        <source>Will POST to %1</source>
        <translation>Sendet POST an %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignatureView</name>
    <message>
        <source>The token says that it is signed by %1.</source>
        <translation>Das Token gibt an, mit %1 signiert zu sein.</translation>
    </message>
    <message>
        <source>It names the key %1.</source>
        <translation>Es nennt den Schlüssel %1.</translation>
    </message>
    <message>
        <source>Key that was used: %1.</source>
        <translation>Verwendeter Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Hold to show the shared secret</source>
        <translation>Halten, um das gemeinsame Geheimnis zu zeigen</translation>
    </message>
    <message>
        <source>Chec&amp;k the signature</source>
        <translation>Signatu&amp;r prüfen</translation>
    </message>
    <message>
        <source>A public key, a certificate, a JWK or a JWKS</source>
        <translation>Ein öffentlicher Schlüssel, ein Zertifikat, ein JWK oder ein JWKS</translation>
    </message>
    <message>
        <source>A shared secret (HS256, HS384, HS512)</source>
        <translation>Ein gemeinsames Geheimnis (HS256, HS384, HS512)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Byte for byte as it is configured; it stays in memory.</source>
        <translation>Byte für Byte wie konfiguriert; es bleibt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Only the key that you give is used. A key that the token itself brings or points to proves nothing: whoever forged the token could have put it there.</source>
        <translation>Nur der von Ihnen angegebene Schlüssel wird verwendet. Ein Schlüssel, den das Token selbst mitbringt oder auf den es verweist, beweist nichts: Ein Fälscher könnte ihn hineingeschrieben haben.</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;All files (*)</source>
        <translation>Schlüssel (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>For&amp;get the key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>O&amp;pen a file...</source>
        <translation>Datei ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Prüfen mit</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
</context>
<context>
    <name>Grantscope::StartPage</name>
    <message>
        <source>&amp;Get a token</source>
        <translation>Token &amp;holen</translation>
    </message>
    <message>
        <source>Sign in at an endpoint with an account and see what it grants, or why it refuses.</source>
        <translation>Mit einem Konto an einem Endpunkt anmelden und sehen, was er gewährt oder warum er ablehnt.</translation>
    </message>
    <message>
        <source>&amp;Look at a token I have</source>
        <translation>Vorhandenes &amp;Token ansehen</translation>
    </message>
    <message>
        <source>Paste a token and read whose it is, what it allows and how long it lives.</source>
        <translation>Ein Token einfügen und lesen, wem es gehört, was es erlaubt und wie lange es gilt.</translation>
    </message>
    <message>
        <source>&amp;Try it with the built-in sandbox</source>
        <translation>Mit der &amp;eingebauten Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>No account at hand? The sandbox is a small server on this computer that answers like the documented endpoints.</source>
        <translation>Kein Konto zur Hand? Die Sandbox ist ein kleiner Server auf diesem Computer, der wie die dokumentierten Endpunkte antwortet.</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>Diese Version enthält keine Sandbox.</translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What is kept where, and how to be rid of it</source>
        <translation>Was wo gespeichert ist und wie man es wieder loswird</translation>
    </message>
    <message>
        <source>Waiting for the keyring; it may be asking you something</source>
        <translation>Warten auf den Schlüsselbund; möglicherweise wartet er auf eine Antwort von Ihnen</translation>
    </message>
    <message>
        <source>Kept in memory only: %1</source>
        <translation>Nur im Arbeitsspeicher: %1</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Geheimnisse: %1</translation>
    </message>
    <message>
        <source>Tokens: in memory only, until the window closes</source>
        <translation>Token: nur im Arbeitsspeicher, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Letzte Anfrage: %1</translation>
    </message>
    <message>
        <source>Sandbox runs at %1</source>
        <translation>Sandbox läuft unter %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %Ln s</source>
        <translation>
            <numerusform>Zwischenablage wird in %Ln s geleert</numerusform>
            <numerusform>Zwischenablage wird in %Ln s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor: network, certificates, clock and keyring</source>
        <translation>Diagnose: Netzwerk, Zertifikate, Uhr und Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>Grantscope::SubmitBar</name>
    <message>
        <source>Get &amp;token</source>
        <translation>&amp;Token holen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Show the &amp;request first</source>
        <translation>Anfrage &amp;vorab zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>Warten auf %1 ...</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2; gives up after %3.</source>
        <translation>Warten auf %1 seit %2; Abbruch nach %3.</translation>
    </message>
</context>
<context>
    <name>Grantscope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Now, 14:32</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::TimesView</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Laut Angabe</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Where several statements disagree, the earliest counts: that is the safe side. Times relative to now are by this computer&apos;s clock.</source>
        <translation>Widersprechen sich mehrere Angaben, gilt die früheste: So ist man auf der sicheren Seite. Zeiten relativ zu jetzt folgen der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>%1 (this one counts)</source>
        <translation>%1 (diese gilt)</translation>
    </message>
    <message>
        <source>not stated; when it was asked for</source>
        <translation>nicht angegeben; Zeitpunkt der Anfrage</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Nicht gültig vor</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>Ablauf laut %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenBox</name>
    <message>
        <source>Paste anything with a token in it, or drop a file.</source>
        <translation>Fügen Sie etwas mit einem Token darin ein oder legen Sie eine Datei ab.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>No token is found in this text.</source>
        <translation>In diesem Text wurde kein Token gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln tokens in it, in line %1.</source>
        <translation>
            <numerusform>Das erste von %Ln Token darin, in Zeile %1.</numerusform>
            <numerusform>Das erste von %Ln Token darin, in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenHeader</name>
    <message>
        <source>not yours: memory only</source>
        <translation>nicht Ihres: nur im Speicher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>E&amp;rneuern</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Change the account or the endpoint and sign in again</source>
        <translation>Konto oder Endpunkt ändern und neu anmelden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, then: by client credentials (JSON)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>user, host, then: by password grant (JSON)</comment>
        <translation>%1 bei %2 %3</translation>
    </message>
    <message>
        <source>says it is for %1, from %2</source>
        <translation>laut Angabe für %1, von %2</translation>
    </message>
    <message>
        <source>says it is for %1</source>
        <translation>laut Angabe für %1</translation>
    </message>
    <message>
        <source>says it is from %1</source>
        <translation>laut Angabe von %1</translation>
    </message>
    <message>
        <source>does not say whose it is</source>
        <translation>sagt nicht, wem es gehört</translation>
    </message>
    <message>
        <source>Signing in again...</source>
        <translation>Neue Anmeldung...</translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation>Wird erneuert...</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Neu &amp;anmelden</translation>
    </message>
    <message>
        <source>Get a new token with the password or client secret that is kept</source>
        <translation>Mit dem gespeicherten Passwort oder Client-Geheimnis ein neues Token holen</translation>
    </message>
    <message>
        <source>Get a new token with the refresh token, without the password</source>
        <translation>Mit dem Aktualisierungstoken ein neues Token holen, ohne Passwort</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message>
        <source>Hold to show the token</source>
        <translation>Halten, um das Token zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Token %1, %Ln character(s)</source>
        <comment>fingerprint</comment>
        <translation>
            <numerusform>Token %1, %Ln Zeichen</numerusform>
            <numerusform>Token %1, %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenView</name>
    <message>
        <source>About the token</source>
        <translation>Über das Token</translation>
    </message>
    <message>
        <source>Cla&amp;ims</source>
        <translation>Cl&amp;aims</translation>
    </message>
    <message>
        <source>&amp;Scopes and files (%L1)</source>
        <translation>&amp;Scopes und Dateien (%L1)</translation>
    </message>
    <message>
        <source>&amp;Scopes and files</source>
        <translation>&amp;Scopes und Dateien</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>A&amp;ustausch</translation>
    </message>
    <message>
        <source>&amp;Findings (%L1)</source>
        <translation>Bef&amp;unde (%L1)</translation>
    </message>
    <message>
        <source>Sig&amp;nature</source>
        <translation>Si&amp;gnatur</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>Ro&amp;htext</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <comment>where there is no room for: Scopes and files (3)</comment>
        <translation>Sco&amp;pes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
</context>
<context>
    <name>Grantscope::TrayIcon</name>
    <message>
        <source>&amp;Show Grantscope</source>
        <translation>Grantscope &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>A token is not kept alive</source>
        <translation>Ein Token wird nicht am Leben gehalten</translation>
    </message>
    <message>
        <source>Unlock the window to see which one.</source>
        <translation>Entsperren Sie das Fenster, um zu sehen, welches.</translation>
    </message>
</context>
<context>
    <name>Grantscope::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Removed %1. Its secrets go in %2 s, unless you undo it.</source>
        <translation>%1 entfernt. Die Geheimnisse werden in %2 s gelöscht, wenn Sie es nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Grantscope::VeilBar</name>
    <message>
        <source>Hide secrets on a shared screen</source>
        <translation>Geheimnisse bei geteiltem Bildschirm ausblenden</translation>
    </message>
    <message>
        <source>Hold to show what is hidden</source>
        <translation>Halten, um Ausgeblendetes zu zeigen</translation>
    </message>
    <message>
        <source>Hides tokens, pasted texts, requests, answers and names while others see this screen (%1)</source>
        <translation>Blendet Token, eingefügte Texte, Anfragen, Antworten und Namen aus, während andere diesen Bildschirm sehen (%1)</translation>
    </message>
    <message>
        <source>Screen not shared</source>
        <translation>Bildschirm nicht geteilt</translation>
    </message>
    <message>
        <source>Shown while you hold</source>
        <translation>Sichtbar, solange Sie halten</translation>
    </message>
    <message>
        <source>Secrets are hidden: hold Alt to show</source>
        <translation>Geheimnisse sind ausgeblendet: Alt halten, um sie zu zeigen</translation>
    </message>
    <message>
        <source>Click to show everything again</source>
        <translation>Klicken, um wieder alles zu zeigen</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowActions</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;New sign-in</source>
        <translation>&amp;Neue Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Sandbox &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>Se&amp;crets</source>
        <translation>&amp;Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>D&amp;iagnose</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation>Befehle...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;About Grantscope</source>
        <translation>Übe&amp;r Grantscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Settings, secrets, help (%1)</source>
        <translation>Einstellungen, Geheimnisse, Hilfe (%1)</translation>
    </message>
    <message>
        <source>Profile, production</source>
        <translation>Profil, Produktion</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>About Grantscope</source>
        <translation>Über Grantscope</translation>
    </message>
    <message>
        <source>Grantscope %1</source>
        <translation>Grantscope %1</translation>
    </message>
    <message>
        <source>Gets OAuth tokens, keeps them alive, and says what they are.

Qt %1. Licence: Apache 2.0. It sends nothing to anybody but the servers that you name.</source>
        <translation>Holt OAuth-Token, hält sie am Leben und sagt, was sie sind.

Qt %1. Lizenz: Apache 2.0. Grantscope sendet nur an die Server etwas, die Sie angeben.</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowDiscretion</name>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Lock the window, and forget what was pasted or typed into it (%1)</source>
        <translation>Das Fenster sperren und vergessen, was eingefügt oder eingetippt wurde (%1)</translation>
    </message>
    <message>
        <source>Grantscope (locked)</source>
        <translation>Grantscope (gesperrt)</translation>
    </message>
    <message>
        <source>%1 (production) - Grantscope</source>
        <comment>name of a profile</comment>
        <translation>%1 (Produktion) - Grantscope</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message numerus="yes">
        <source>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>Das Fenster wird in %Ln s gesperrt. Eingefügte Token und Texte, gefundene Zeilen und eingetippte Geheimnisse werden dann vergessen. Drücken Sie eine Taste oder bewegen Sie die Maus, um weiterzuarbeiten.</numerusform>
            <numerusform>Das Fenster wird in %Ln s gesperrt. Eingefügte Token und Texte, gefundene Zeilen und eingetippte Geheimnisse werden dann vergessen. Drücken Sie eine Taste oder bewegen Sie die Maus, um weiterzuarbeiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Kept token is at hand again</source>
        <translation>Gespeichertes Token wieder verfügbar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Signed in again, unasked</source>
        <translation>Von selbst neu angemeldet</translation>
    </message>
    <message>
        <source>Taken over: another program refreshed it</source>
        <translation>Übernommen: Ein anderes Programm hat es erneuert</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>Nicht durchgekommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Kept in the keyring now</source>
        <translation>Jetzt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>Schlüsselbund nicht erreichbar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>the server may have issued a token that never arrived</source>
        <translation>der Server hat vielleicht ein Token ausgestellt, das nie ankam</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>try %L1</source>
        <translation>Versuch %L1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>nächster um %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <source>last %1, did not get through</source>
        <translation>zuletzt %1, nicht durchgekommen</translation>
    </message>
    <message>
        <source>last %1, refused</source>
        <translation>zuletzt %1, abgelehnt</translation>
    </message>
    <message>
        <source>last %1, by another program</source>
        <translation>zuletzt %1, durch ein anderes Programm</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <source>last %1, ok, %L2 ms</source>
        <translation>zuletzt %1, ok, %L2 ms</translation>
    </message>
    <message>
        <source>signing in again</source>
        <translation>meldet sich neu an</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>wird erneuert</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>nächster Versuch um %1</translation>
    </message>
    <message>
        <source>stopped: sign in again</source>
        <translation>angehalten: neu anmelden</translation>
    </message>
    <message>
        <source>signs in again at %1</source>
        <translation>meldet sich um %1 neu an</translation>
    </message>
    <message>
        <source>refresh at %1</source>
        <translation>Erneuern um %1</translation>
    </message>
    <message>
        <source>The refresh token was refused: sign in again.</source>
        <translation>Das Aktualisierungstoken wurde abgelehnt: Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>It is not known how this endpoint refreshes tokens: sign in again to get a new token.</source>
        <translation>Es ist nicht bekannt, wie dieser Endpunkt Token erneuert: Melden Sie sich neu an, um ein neues Token zu erhalten.</translation>
    </message>
    <message>
        <source>There is no refresh token, and signing in again with the kept password was refused or is not allowed for this profile.</source>
        <translation>Es gibt kein Aktualisierungstoken, und die neue Anmeldung mit dem gespeicherten Passwort wurde abgelehnt oder ist für dieses Profil nicht erlaubt.</translation>
    </message>
    <message>
        <source>This endpoint gave no refresh token, and the password is not kept: sign in again to get a new token.</source>
        <translation>Dieser Endpunkt gab kein Aktualisierungstoken aus, und das Passwort ist nicht gespeichert: Melden Sie sich neu an, um ein neues Token zu erhalten.</translation>
    </message>
    <message>
        <source>There is no token to keep alive.</source>
        <translation>Es gibt kein Token, das am Leben zu halten wäre.</translation>
    </message>
    <message>
        <source>The endpoint does not say how long the token lives: there is no time to refresh it at.</source>
        <translation>Der Endpunkt sagt nicht, wie lange das Token gilt: Es gibt keinen Zeitpunkt zum Erneuern.</translation>
    </message>
    <message>
        <source>off: the token ends %1</source>
        <comment>ends in 59 min</comment>
        <translation>aus: Das Token endet %1</translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>Try grantscope --help.</source>
        <translation>Versuchen Sie grantscope --help.</translation>
    </message>
    <message>
        <source>Start the built-in sandbox and sign in to it.</source>
        <translation>Die eingebaute Sandbox starten und sich dort anmelden.</translation>
    </message>
    <message>
        <source>Get OAuth tokens, look at them, and find out why one was refused.</source>
        <translation>OAuth-Token holen, ansehen und herausfinden, warum eines abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The window takes no arguments. Secrets are typed into it, never given here.</source>
        <translation>Das Fenster nimmt keine Argumente an. Geheimnisse werden darin eingegeben, nie hier angegeben.</translation>
    </message>
    <message>
        <source>This build has no sandbox: it was built without Qt HttpServer.</source>
        <translation>Diese Version enthält keine Sandbox: Sie wurde ohne Qt HttpServer gebaut.</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and its offset from UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Wherever the focus is in the window:</source>
        <translation>Überall im Fenster, gleich wo der Fokus ist:</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one part to the next; F2 renames the profile that is chosen in the list; the key for the context menu opens what can be done with it.</source>
        <translation>Tab und Shift+Tab führen von einem Teil zum nächsten; F2 benennt das in der Liste gewählte Profil um; die Kontextmenütaste zeigt, was sich damit tun lässt.</translation>
    </message>
    <message>
        <source>Everything that Grantscope may find in an answer or a token, by the id that reports and the command line use. A … stands for what was seen.</source>
        <translation>Alles, was Grantscope in einer Antwort oder einem Token finden kann, nach der ID, die Berichte und die Befehlszeile verwenden. Ein … steht für das, was gefunden wurde.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Your first token</source>
        <translation>Ihr erstes Token</translation>
    </message>
    <message>
        <source>Open **Get a token**. Choose the kind of endpoint, give the server, the user name and the password, and press **Get token**. The line beside the server says which address will be asked.</source>
        <translation>Öffnen Sie **Token holen**. Wählen Sie die Art des Endpunkts, geben Sie Server, Benutzername und Passwort an und drücken Sie **Token holen**. Die Zeile neben dem Server sagt, welche Adresse gefragt wird.</translation>
    </message>
    <message>
        <source>**Show the request first** shows what would be sent, with the password hidden, and sends nothing.</source>
        <translation>**Anfrage vorab zeigen** zeigt, was gesendet würde, mit ausgeblendetem Passwort, und sendet nichts.</translation>
    </message>
    <message>
        <source>When a token comes, the largest line on the page says what it is and how long it lives. **Copy token** puts it on the clipboard, from where it is cleared again after a few seconds; the arrow beside it copies it as a header, for curl or for PowerShell.</source>
        <translation>Wenn ein Token kommt, sagt die größte Zeile der Seite, was es ist und wie lange es gilt. **Token kopieren** legt es in die Zwischenablage, die nach einigen Sekunden wieder geleert wird; der Pfeil daneben kopiert es als Header, für curl oder für PowerShell.</translation>
    </message>
    <message>
        <source>Nobody at hand to sign in to? The start page has a **sandbox**: a server inside Grantscope, with an account that is filled in.</source>
        <translation>Kein Konto zum Anmelden zur Hand? Auf der Startseite gibt es eine **Sandbox**: einen Server in Grantscope, mit einem schon eingetragenen Konto.</translation>
    </message>
    <message>
        <source>When no token comes, a card says why. See [Why was it refused?](#refused).</source>
        <translation>Wenn kein Token kommt, sagt eine Karte, warum. Siehe [Warum wurde abgelehnt?](#refused).</translation>
    </message>
    <message>
        <source>Keep a token alive</source>
        <translation>Ein Token am Leben halten</translation>
    </message>
    <message>
        <source>Switch **Keep alive** on, and Grantscope replaces the token before it ends: with its refresh token, or by signing in again where there is none and you allow it. The line below the switch says when that happens next.</source>
        <translation>Schalten Sie **Am Leben halten** ein, dann ersetzt Grantscope das Token, bevor es abläuft: mit dem Aktualisierungstoken oder, wo es keines gibt und Sie es erlauben, durch eine neue Anmeldung. Die Zeile unter dem Schalter sagt, wann das als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>The list at the left shows each profile, whether its token lives, and what comes next.</source>
        <translation>Die Liste links zeigt jedes Profil, ob sein Token gilt und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>- A refresh that did not get through is tried again, after a pause that grows.</source>
        <translation>- Ein Erneuern, das nicht durchgekommen ist, wird nach einer immer längeren Pause wiederholt.</translation>
    </message>
    <message>
        <source>- A refresh that was refused is not tried again: asking once more can&apos;t help, and may lock the account.</source>
        <translation>- Ein Erneuern, das abgelehnt wurde, wird nicht wiederholt: Noch einmal zu fragen hilft nicht und kann das Konto sperren.</translation>
    </message>
    <message>
        <source>- After sleep, or when the clock was set, everything is looked at anew.</source>
        <translation>- Nach dem Ruhezustand oder wenn die Uhr gestellt wurde, wird alles neu geprüft.</translation>
    </message>
    <message>
        <source>The same profile can be kept alive by the command line: `grantscope-cli watch --profile NAME`. One of them refreshes at a time, and both have the new token.</source>
        <translation>Dasselbe Profil lässt sich auch von der Befehlszeile am Leben halten: `grantscope-cli watch --profile NAME`. Es erneuert immer nur eines von beiden, und beide haben das neue Token.</translation>
    </message>
    <message>
        <source>When you close the window during a refresh it waits a few seconds, so that the new token is not lost.</source>
        <translation>Wenn Sie das Fenster während des Erneuerns schließen, wartet es einige Sekunden, damit das neue Token nicht verloren geht.</translation>
    </message>
    <message>
        <source>Look at anything</source>
        <translation>Beliebiges ansehen</translation>
    </message>
    <message>
        <source>Open **Look at a token** and paste whatever you have: a token, a header, a curl command, an answer, a page of a log. Every token in it is listed. You can drop a file on the page as well.</source>
        <translation>Öffnen Sie **Token ansehen** und fügen Sie ein, was Sie haben: ein Token, einen Header, einen curl-Befehl, eine Antwort, eine Seite eines Protokolls. Jedes Token darin wird aufgelistet. Sie können auch eine Datei auf der Seite ablegen.</translation>
    </message>
    <message>
        <source>What you paste here stays in memory. It is never sent, never kept, and gone when the window closes.</source>
        <translation>Was Sie hier einfügen, bleibt im Arbeitsspeicher. Es wird nie gesendet, nie gespeichert und ist beim Schließen des Fensters gelöscht.</translation>
    </message>
    <message>
        <source>- **Claims** says what each member of the token means.</source>
        <translation>- **Claims** sagt, was jedes Feld des Tokens bedeutet.</translation>
    </message>
    <message>
        <source>- **Times** shows when it began and when it ends, in your time zone.</source>
        <translation>- **Zeiten** zeigt, wann es begann und wann es endet, in Ihrer Zeitzone.</translation>
    </message>
    <message>
        <source>- **Signature** checks it with a key that you give. Until then anybody could have written what the token says.</source>
        <translation>- **Signatur** prüft sie mit einem Schlüssel, den Sie angeben. Bis dahin könnte jeder geschrieben haben, was im Token steht.</translation>
    </message>
    <message>
        <source>- **Findings** lists what is unusual or wrong. Each leads to its paragraph under [Findings](#findings).</source>
        <translation>- **Befunde** listet auf, was ungewöhnlich oder falsch ist. Jeder führt zu seinem Absatz unter [Befunde](#findings).</translation>
    </message>
    <message>
        <source>The questions at the top of the page ask **what if**: at another time, with a leeway, for another audience or issuer.</source>
        <translation>Die Fragen oben auf der Seite heißen **Was wäre wenn**: zu einer anderen Zeit, mit einer Toleranz, für eine andere Zielgruppe oder einen anderen Aussteller.</translation>
    </message>
    <message>
        <source>A token that is damaged is read as far as it goes.</source>
        <translation>Ein beschädigtes Token wird gelesen, so weit es geht.</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>Token in Dateien finden</translation>
    </message>
    <message>
        <source>Open **Find in files** and choose files or a folder, or drop them on the page. Logs of any size are read from beginning to end while you can go on working; **Cancel** stops it.</source>
        <translation>Öffnen Sie **In Dateien suchen** und wählen Sie Dateien oder einen Ordner, oder legen Sie sie auf der Seite ab. Protokolle jeder Größe werden von Anfang bis Ende gelesen, während Sie weiterarbeiten können; **Abbrechen** hält es an.</translation>
    </message>
    <message>
        <source>Each row is one token, with its kind, who it is for, until when it lived, and the file and line where it stands. The same token is listed once, with the number of places.</source>
        <translation>Jede Zeile ist ein Token, mit seiner Art, für wen es ist, bis wann es galt und der Datei und Zeile, in der es steht. Dasselbe Token steht nur einmal da, mit der Zahl der Fundstellen.</translation>
    </message>
    <message>
        <source>Choose a row to see that token as under [Look at anything](#look).</source>
        <translation>Wählen Sie eine Zeile, um dieses Token wie unter [Beliebiges ansehen](#look) zu sehen.</translation>
    </message>
    <message>
        <source>Files are only read. Nothing is written to them or beside them.</source>
        <translation>Dateien werden nur gelesen. In sie oder neben sie wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Zwei Token vergleichen</translation>
    </message>
    <message>
        <source>Open **Compare** and paste the two: most often one that works, and one that does not.</source>
        <translation>Öffnen Sie **Vergleichen** und fügen Sie die beiden ein: meist eines, das funktioniert, und eines, das nicht funktioniert.</translation>
    </message>
    <message>
        <source>What differs comes first, in words: another audience, a scope that is missing, an end that has passed. What is the same folds away.</source>
        <translation>Unterschiede stehen zuerst, in Worten: eine andere Zielgruppe, ein fehlender scope, ein Ende, das vorbei ist. Gleiches wird eingeklappt.</translation>
    </message>
    <message>
        <source>Lines that only differ because every token has its own, such as its id and its times, are marked as such.</source>
        <translation>Zeilen, die sich nur unterscheiden, weil jedes Token eigene hat, etwa die ID und die Zeiten, sind entsprechend gekennzeichnet.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Warum wurde abgelehnt?</translation>
    </message>
    <message>
        <source>The card above the form says in one sentence what happened, then the likeliest cause, what speaks for it, and what to do next. **More causes** shows what else it may be.</source>
        <translation>Die Karte über dem Formular sagt in einem Satz, was geschehen ist, dann die wahrscheinlichste Ursache, was für sie spricht und was als Nächstes zu tun ist. **Weitere Ursachen** zeigt, was es sonst sein kann.</translation>
    </message>
    <message>
        <source>- **Refused** means that the server answered, and the answer was no. Its own words stand on the card.</source>
        <translation>- **Abgelehnt** heißt, dass der Server geantwortet hat, und zwar mit Nein. Seine eigenen Worte stehen auf der Karte.</translation>
    </message>
    <message>
        <source>- **Not reached** means that no whole answer came: the name, the network, the proxy or the certificate.</source>
        <translation>- **Nicht erreicht** heißt, dass keine vollständige Antwort kam: der Name, das Netzwerk, der Proxy oder das Zertifikat.</translation>
    </message>
    <message>
        <source>- **Not understood** means that an answer came that no token endpoint would give. Often the address is that of a web page.</source>
        <translation>- **Nicht verstanden** heißt, dass eine Antwort kam, die kein Token-Endpunkt geben würde. Oft ist die Adresse die einer Webseite.</translation>
    </message>
    <message>
        <source>A token that was granted can still be refused by an API. Look at its end, its audience and its scopes first, then at the findings.</source>
        <translation>Auch ein ausgestelltes Token kann von einer API noch abgelehnt werden. Sehen Sie zuerst nach seinem Ende, seiner Zielgruppe und seinen scopes, dann nach den Befunden.</translation>
    </message>
    <message>
        <source>The **Exchange** tab shows what was sent and what came back, with every secret hidden.</source>
        <translation>Der Reiter **Austausch** zeigt, was gesendet wurde und was zurückkam, mit jedem Geheimnis ausgeblendet.</translation>
    </message>
    <message>
        <source>Share safely</source>
        <translation>Sicher weitergeben</translation>
    </message>
    <message>
        <source>**Ticket report** writes down everything about a token or a refusal with no secret in it: as Markdown to paste into a ticket, or as Markdown, HTML or JSON in a file. Tokens are told by their fingerprints, which lead nowhere.</source>
        <translation>**Ticketbericht** schreibt alles über ein Token oder eine Ablehnung auf, ohne jedes Geheimnis: als Markdown zum Einfügen in ein Ticket oder als Markdown, HTML oder JSON in einer Datei. Token sind an ihren Fingerabdrücken zu erkennen, die nirgendwohin führen.</translation>
    </message>
    <message>
        <source>Text that goes through **Look at a token** can be made safe as a whole, and the command line does it for files: `grantscope-cli inspect FILE --output html`.</source>
        <translation>Text, der durch **Token ansehen** geht, lässt sich im Ganzen unbedenklich machen, und die Befehlszeile tut es für Dateien: `grantscope-cli inspect FILE --output html`.</translation>
    </message>
    <message>
        <source>A token that you copy is cleared from the clipboard after a few seconds, and kept out of the clipboard&apos;s history where the system allows it. How many seconds is one of the [settings](#settings).</source>
        <translation>Ein kopiertes Token wird nach einigen Sekunden aus der Zwischenablage gelöscht und, wo das System es erlaubt, aus deren Verlauf herausgehalten. Nach wie vielen Sekunden, steht in den [Einstellungen](#settings).</translation>
    </message>
    <message>
        <source>When somebody can see your screen, begin in screen-share mode: everything secret is blurred until you hold a key.</source>
        <translation>Wenn jemand Ihren Bildschirm sehen kann, beginnen Sie im Bildschirmfreigabe-Modus: Alles Geheime ist unscharf, bis Sie eine Taste halten.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
    <message>
        <source>Unless you choose to remember something, passwords and tokens are in memory alone, and gone when the window closes.</source>
        <translation>Wenn Sie nicht festlegen, dass etwas gemerkt wird, liegen Passwörter und Token nur im Arbeitsspeicher und sind beim Schließen des Fensters gelöscht.</translation>
    </message>
    <message>
        <source>What you choose to remember goes to the keychain of the system, and nowhere else. No file of Grantscope holds a secret: not the profiles, not the settings, not the history.</source>
        <translation>Was Sie zum Merken wählen, kommt in den Schlüsselbund des Systems und sonst nirgendwohin. Keine Datei von Grantscope enthält ein Geheimnis: nicht die Profile, nicht die Einstellungen, nicht der Verlauf.</translation>
    </message>
    <message>
        <source>**Secrets** in the menu lists what is kept, where, and since when. **Forget** removes it, and says so only after looking again.</source>
        <translation>**Geheimnisse** im Menü listet auf, was gespeichert ist, wo und seit wann. **Vergessen** entfernt es und meldet das erst, nachdem noch einmal nachgesehen wurde.</translation>
    </message>
    <message>
        <source>A profile that you remove can be had back for a few seconds: press **Undo**. Only after that its secrets go.</source>
        <translation>Ein entferntes Profil können Sie einige Sekunden lang zurückholen: Drücken Sie **Rückgängig**. Erst danach werden seine Geheimnisse gelöscht.</translation>
    </message>
    <message>
        <source>Forgetting is not revoking: the server is not told, and there a token lives until it ends.</source>
        <translation>Vergessen ist nicht widerrufen: Der Server erfährt nichts davon, und dort gilt ein Token, bis es abläuft.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>**Settings** in the menu has everything on one page. Type a word to find a setting. Each says what its default is, and has a way back to it where it differs. Changes act at once.</source>
        <translation>**Einstellungen** im Menü zeigt alles auf einer Seite. Tippen Sie ein Wort, um eine Einstellung zu finden. Jede nennt ihren Standardwert und lässt sich darauf zurücksetzen, wo sie davon abweicht. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>**Export settings** writes them to a file for another computer or a colleague; **Import settings** reads one. There is nothing secret in it, and nothing about your servers or accounts. What can&apos;t be used is named with its place and with what was expected, and everything else is taken.</source>
        <translation>**Exportieren** schreibt sie in eine Datei für einen anderen Computer oder einen Kollegen; **Importieren** liest eine solche. Nichts Geheimes steht darin und nichts über Ihre Server oder Konten. Was nicht verwendbar ist, wird mit seiner Stelle und dem Erwarteten genannt, alles andere wird übernommen.</translation>
    </message>
    <message>
        <source>The window remembers its size, its panes, its columns and its page.</source>
        <translation>Das Fenster merkt sich seine Größe, seine Bereiche, seine Spalten und seine Seite.</translation>
    </message>
    <message>
        <source>Every key is listed under [Keys](#keys). The quickest is the one for **Search**: type a few letters of an action, a profile or a finding, and press Enter.</source>
        <translation>Alle Tasten stehen unter [Tasten](#keys). Am schnellsten geht die für **Suchen**: Tippen Sie ein paar Buchstaben einer Aktion, eines Profils oder eines Befunds und drücken Sie die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>MaskedAccessible</name>
    <message>
        <source>Hidden on a shared screen. Hold Alt to show it.</source>
        <translation>Bei geteiltem Bildschirm ausgeblendet. Alt halten, um es zu zeigen.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>The request went out and no whole answer came back: the server may have issued a token that never arrived.</source>
        <translation>Die Anfrage ging hinaus, und es kam keine vollständige Antwort zurück: Der Server hat vielleicht ein Token ausgestellt, das nie ankam.</translation>
    </message>
    <message>
        <source>The last try did not get through (%1).</source>
        <translation>Der letzte Versuch kam nicht durch (%1).</translation>
    </message>
    <message>
        <source>The last try sent nothing: %1.</source>
        <translation>Der letzte Versuch hat nichts gesendet: %1.</translation>
    </message>
    <message>
        <source>The last try did not get through.</source>
        <translation>Der letzte Versuch kam nicht durch.</translation>
    </message>
    <message>
        <source>Nothing more is asked of the server until you sign in again.</source>
        <translation>Der Server wird nicht mehr gefragt, bis Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>A refresh before this one was broken off, and the server no longer takes the refresh token: it was probably used up then.</source>
        <translation>Ein früheres Erneuern wurde unterbrochen, und der Server nimmt das Aktualisierungstoken nicht mehr an: Es wurde damals wohl verbraucht.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>Der Server hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Der Server konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Computer %1 vor.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Computer %1 nach.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>Das Gespeicherte ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Kept in memory only: %1. It is gone when the window closes.</source>
        <translation>Nur im Arbeitsspeicher: %1. Beim Schließen des Fensters geht es verloren.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>JSON member %1</source>
        <translation>JSON-Feld %1</translation>
    </message>
    <message>
        <source>XML element %1</source>
        <translation>XML-Element %1</translation>
    </message>
    <message>
        <source>XML attribute %1</source>
        <translation>XML-Attribut %1</translation>
    </message>
    <message>
        <source>URL parameter %1</source>
        <translation>URL-Parameter %1</translation>
    </message>
    <message>
        <source>form parameter %1</source>
        <translation>Formularparameter %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>all of the text</source>
        <translation>der ganze Text</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times in all)</source>
        <translation>
            <numerusform>%1 (insgesamt %Ln Mal)</numerusform>
            <numerusform>%1 (insgesamt %Ln Mal)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(over the limit of 1 MiB; not kept)</source>
        <translation>(über der Grenze von 1 MiB; nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>(its content coding is broken: it can&apos;t be read)</source>
        <translation>(die Inhaltskodierung ist defekt: nicht lesbar)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>The server&apos;s clock against this computer&apos;s.</source>
        <translation>Die Uhr des Servers im Vergleich zu der dieses Computers.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Scope asked for</source>
        <translation>Scope laut Anfrage</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>%L1 bits a character</source>
        <translation>%L1 Bit je Zeichen</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Beurteilt nach Stand</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked about audience</source>
        <translation>Gefragt zur Zielgruppe</translation>
    </message>
    <message>
        <source>Asked about issuer</source>
        <translation>Gefragt zum Aussteller</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Tells tokens apart without telling them.</source>
        <translation>Unterscheidet Token, ohne sie zu verraten.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Nicht gültig vor</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>Ablauf laut %1</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>Tokenbericht</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>What could be decoded</source>
        <translation>Was dekodierbar war</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passwords, secrets, signatures and tokens were taken out. A token is told by its fingerprint.</source>
        <translation>Passwörter, Geheimnisse, Signaturen und Token wurden entfernt. Ein Token ist an seinem Fingerabdruck zu erkennen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>Scope des Tokens</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Something answers like a token endpoint: %1</source>
        <translation>Etwas antwortet wie ein Token-Endpunkt: %1</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1. It does not list the password grant among those that it takes.</source>
        <translation>Der Server nennt seinen Token-Endpunkt: %1. Den Passwort-Grant führt er nicht unter denen auf, die er annimmt.</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1</source>
        <translation>Der Server nennt seinen Token-Endpunkt: %1</translation>
    </message>
    <message>
        <source>The server does not say where its token endpoint is, and none of the usual paths is one. Ask for the address, or look for it in the documentation.</source>
        <translation>Der Server sagt nicht, wo sein Token-Endpunkt ist, und keiner der üblichen Pfade ist einer. Fragen Sie nach der Adresse oder suchen Sie sie in der Dokumentation.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata speak for another server (%1), and are not to be believed.</source>
        <translation>Die Metadaten des Servers sprechen für einen anderen Server (%1) und sind nicht glaubwürdig.</translation>
    </message>
    <message>
        <source>The server names a token endpoint without encryption: not offered.</source>
        <translation>Der Server nennt einen Token-Endpunkt ohne Verschlüsselung: nicht angeboten.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata can&apos;t be used: they name no token endpoint that can be read.</source>
        <translation>Die Metadaten des Servers sind nicht verwendbar: Sie nennen keinen lesbaren Token-Endpunkt.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>signs in again at %1</source>
        <translation>meldet sich um %1 neu an</translation>
    </message>
    <message>
        <source>refresh %1</source>
        <comment>refresh in 59 min</comment>
        <translation>Erneuern %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>expires in 59 min</comment>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>no stated end</source>
        <translation>kein Ende angegeben</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Signing in again</source>
        <translation>Meldet sich neu an</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <comment>12:10, ...</comment>
        <translation>%1, neu anmelden</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>Schlüsselbund nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window. Words of the protocol stay as they are.</source>
        <translation>Die Sprache des Fensters. Wörter des Protokolls bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or whichever of them the system has at the time.</source>
        <translation>Hell, dunkel oder so, wie es das System gerade hat.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>A secret that was copied goes from the clipboard after that time, unless something else was copied meanwhile.</source>
        <translation>Ein kopiertes Geheimnis verschwindet nach dieser Zeit aus der Zwischenablage, sofern inzwischen nichts anderes kopiert wurde.</translation>
    </message>
    <message>
        <source>Begin in screen-share mode</source>
        <translation>Im Bildschirmfreigabe-Modus beginnen</translation>
    </message>
    <message>
        <source>Everything secret is hidden from the start, and shown while a key is held.</source>
        <translation>Alles Geheime ist von Anfang an ausgeblendet und wird gezeigt, solange eine Taste gehalten wird.</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Fenster sperren nach</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for that time, the window locks.</source>
        <translation>Wird so lange keine Taste gedrückt und die Maus nicht bewegt, wird das Fenster gesperrt.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps, the window locks, too.</source>
        <translation>Wenn der Bildschirm gesperrt wird oder der Computer schläft, wird auch das Fenster gesperrt.</translation>
    </message>
    <message>
        <source>Keep tokens alive while locked</source>
        <translation>Token auch gesperrt am Leben halten</translation>
    </message>
    <message>
        <source>Tokens that are kept alive are refreshed behind the lock as well.</source>
        <translation>Token, die am Leben gehalten werden, werden auch hinter der Sperre erneuert.</translation>
    </message>
    <message>
        <source>Give up a request after</source>
        <translation>Anfrage abbrechen nach</translation>
    </message>
    <message>
        <source>What a new sign-in begins with. A profile can have a time of its own.</source>
        <translation>Womit eine neue Anmeldung beginnt. Ein Profil kann eine eigene Zeit haben.</translation>
    </message>
    <message>
        <source>Lines of history</source>
        <translation>Zeilen im Verlauf</translation>
    </message>
    <message>
        <source>Older lines go when there are more. None of them holds a token.</source>
        <translation>Ältere Zeilen entfallen, wenn es mehr werden. Keine davon enthält ein Token.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Tell in the system&apos;s way when a token that is kept alive will not live on.</source>
        <translation>Auf die Art des Systems melden, wenn ein Token, das am Leben gehalten wird, nicht weiterlebt.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>Diskretion</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>Hexadezimalziffern</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>letters, digits, - and _ (Base64url)</source>
        <translation>Buchstaben, Ziffern, - und _ (Base64url)</translation>
    </message>
    <message>
        <source>letters, digits, +, / and = (Base64)</source>
        <translation>Buchstaben, Ziffern, +, / und = (Base64)</translation>
    </message>
    <message>
        <source>letters, digits and punctuation</source>
        <translation>Buchstaben, Ziffern und Satzzeichen</translation>
    </message>
    <message>
        <source>characters that no header may carry</source>
        <translation>Zeichen, die in keinem Header stehen dürfen</translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation>ein persönliches Zugriffstoken von GitHub</translation>
    </message>
    <message>
        <source>Its owner can see and revoke it on GitHub&apos;s settings page.</source>
        <translation>Der Eigentümer kann es auf der Einstellungsseite von GitHub sehen und widerrufen.</translation>
    </message>
    <message>
        <source>a GitHub fine-grained personal access token</source>
        <translation>ein persönliches GitHub-Zugriffstoken mit feinen Rechten (fine-grained)</translation>
    </message>
    <message>
        <source>a GitHub OAuth access token</source>
        <translation>ein OAuth-Zugriffstoken von GitHub</translation>
    </message>
    <message>
        <source>An OAuth app got it for a user.</source>
        <translation>Eine OAuth-App hat es für einen Benutzer geholt.</translation>
    </message>
    <message>
        <source>a GitHub App token</source>
        <translation>ein Token einer GitHub App</translation>
    </message>
    <message>
        <source>A GitHub App got it, for a user or for an installation.</source>
        <translation>Eine GitHub App hat es geholt, für einen Benutzer oder für eine Installation.</translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation>ein Aktualisierungstoken von GitHub</translation>
    </message>
    <message>
        <source>It gets the next user token of a GitHub App.</source>
        <translation>Damit wird das nächste Benutzertoken einer GitHub App geholt.</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>ein Token von GitLab</translation>
    </message>
    <message>
        <source>glpat is a personal access token, gloas an OAuth application secret, the others belong to machines.</source>
        <translation>glpat ist ein persönliches Zugriffstoken, gloas ein OAuth-Anwendungsgeheimnis, die anderen gehören Maschinen.</translation>
    </message>
    <message>
        <source>a Google access token</source>
        <translation>ein Zugriffstoken von Google</translation>
    </message>
    <message>
        <source>Google&apos;s tokeninfo endpoint says what it is for; it lives about an hour.</source>
        <translation>Der Endpunkt tokeninfo von Google sagt, wofür es ist; es gilt etwa eine Stunde.</translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation>ein Aktualisierungstoken von Google</translation>
    </message>
    <message>
        <source>It gets the next access token; Google revokes it after six months without use.</source>
        <translation>Damit wird das nächste Zugriffstoken geholt; Google widerruft es nach sechs Monaten ohne Nutzung.</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>ein API-Schlüssel von Google</translation>
    </message>
    <message>
        <source>An API key names a project and no user; it is no access token.</source>
        <translation>Ein API-Schlüssel benennt ein Projekt und keinen Benutzer; er ist kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>a Google client secret</source>
        <translation>ein Client-Geheimnis von Google</translation>
    </message>
    <message>
        <source>It is the secret of a client, not a token.</source>
        <translation>Es ist das Geheimnis eines Clients, kein Token.</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>ein Token von Slack</translation>
    </message>
    <message>
        <source>xoxb belongs to a bot, xoxp to a user, xoxe is or holds a refresh token.</source>
        <translation>xoxb gehört einem Bot, xoxp einem Benutzer, xoxe ist oder enthält ein Aktualisierungstoken.</translation>
    </message>
    <message>
        <source>a Slack app-level token</source>
        <translation>ein App-Token (app-level) von Slack</translation>
    </message>
    <message>
        <source>It belongs to an app, not to a user.</source>
        <translation>Es gehört einer App, nicht einem Benutzer.</translation>
    </message>
    <message>
        <source>a Stripe secret key</source>
        <translation>ein geheimer Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>sk is a secret key, rk a restricted one; live ones move money.</source>
        <translation>sk ist ein geheimer Schlüssel, rk ein eingeschränkter; solche mit live bewegen Geld.</translation>
    </message>
    <message>
        <source>a Stripe publishable key</source>
        <translation>ein öffentlicher Schlüssel (publishable key) von Stripe</translation>
    </message>
    <message>
        <source>It is meant to stand in web pages, and is no secret.</source>
        <translation>Er ist dafür gedacht, in Webseiten zu stehen, und ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation>eine Zugriffsschlüssel-ID von AWS</translation>
    </message>
    <message>
        <source>It names a key and is no secret; the secret key stands elsewhere.</source>
        <translation>Sie benennt einen Schlüssel und ist kein Geheimnis; der geheime Schlüssel steht anderswo.</translation>
    </message>
    <message>
        <source>an AWS session token</source>
        <translation>ein Sitzungstoken von AWS</translation>
    </message>
    <message>
        <source>It is of use only together with its access key id and secret key.</source>
        <translation>Es nützt nur zusammen mit seiner Zugriffsschlüssel-ID und dem geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation>ein Zugriffstoken von npm</translation>
    </message>
    <message>
        <source>It belongs to an account at a package registry.</source>
        <translation>Es gehört zu einem Konto bei einem Paketverzeichnis.</translation>
    </message>
    <message>
        <source>a PyPI API token</source>
        <translation>ein API-Token von PyPI</translation>
    </message>
    <message>
        <source>It is a macaroon: whoever holds it can narrow it down.</source>
        <translation>Es ist ein Macaroon: Wer es hat, kann seine Rechte einschränken.</translation>
    </message>
    <message>
        <source>a Docker access token</source>
        <translation>ein Zugriffstoken von Docker</translation>
    </message>
    <message>
        <source>It belongs to an account or an organization at Docker Hub.</source>
        <translation>Es gehört zu einem Konto oder einer Organisation bei Docker Hub.</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>ein API-Schlüssel von SendGrid</translation>
    </message>
    <message>
        <source>It looks like a JWT by its dots, and is none.</source>
        <translation>Er sieht wegen der Punkte aus wie ein JWT, ist aber keines.</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>ein Zugriffstoken von Shopify</translation>
    </message>
    <message>
        <source>It belongs to an app of one shop.</source>
        <translation>Es gehört zu einer App eines einzelnen Shops.</translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation>ein Zugriffstoken von Square</translation>
    </message>
    <message>
        <source>It belongs to an application of one merchant.</source>
        <translation>Es gehört zu einer Anwendung eines einzelnen Händlers.</translation>
    </message>
    <message>
        <source>a Facebook access token</source>
        <translation>ein Zugriffstoken von Facebook</translation>
    </message>
    <message>
        <source>Facebook&apos;s token debugger says what it is for.</source>
        <translation>Der Token-Debugger von Facebook sagt, wofür es ist.</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>ein Token von DigitalOcean</translation>
    </message>
    <message>
        <source>dop is a personal token, doo an OAuth token, dor a refresh token.</source>
        <translation>dop ist ein persönliches Token, doo ein OAuth-Token, dor ein Aktualisierungstoken.</translation>
    </message>
    <message>
        <source>an Atlassian API token</source>
        <translation>ein API-Token von Atlassian</translation>
    </message>
    <message>
        <source>It stands in for a password, together with an e-mail address.</source>
        <translation>Es ersetzt ein Passwort, zusammen mit einer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation>ein Token von HashiCorp Vault</translation>
    </message>
    <message>
        <source>hvs is a service token, hvb a batch token.</source>
        <translation>hvs ist ein Diensttoken (service), hvb ein Batch-Token.</translation>
    </message>
    <message>
        <source>a Telegram bot token</source>
        <translation>ein Bot-Token von Telegram</translation>
    </message>
    <message>
        <source>The number before the colon is the bot&apos;s id.</source>
        <translation>Die Zahl vor dem Doppelpunkt ist die ID des Bots.</translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation>ein API-Token von Okta</translation>
    </message>
    <message>
        <source>It is sent with the scheme SSWS, not with Bearer.</source>
        <translation>Es wird mit dem Schema SSWS gesendet, nicht mit Bearer.</translation>
    </message>
    <message>
        <source>a Salesforce session id or access token</source>
        <translation>eine Sitzungs-ID oder ein Zugriffstoken von Salesforce</translation>
    </message>
    <message>
        <source>The part before the exclamation mark is the organization&apos;s id.</source>
        <translation>Der Teil vor dem Ausrufezeichen ist die ID der Organisation.</translation>
    </message>
    <message>
        <source>a refresh token of Entra ID</source>
        <translation>ein Aktualisierungstoken von Entra ID</translation>
    </message>
    <message>
        <source>Only Entra ID can read it, and it is of no use as an access token.</source>
        <translation>Nur Entra ID kann es lesen; als Zugriffstoken ist es nutzlos.</translation>
    </message>
    <message>
        <source>a compact ticket of a Microsoft account</source>
        <translation>ein kompaktes Ticket eines Microsoft-Kontos</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own APIs read it; it is no JWT and need not be one.</source>
        <translation>Die eigenen APIs von Microsoft lesen es; es ist kein JWT und muss keines sein.</translation>
    </message>
    <message>
        <source>a protected ticket of ASP.NET Core</source>
        <translation>ein geschütztes Ticket von ASP.NET Core</translation>
    </message>
    <message>
        <source>Only servers that share its key ring can open it.</source>
        <translation>Nur Server mit demselben Schlüsselring können es öffnen.</translation>
    </message>
    <message>
        <source>a ticket protected by Windows (DPAPI)</source>
        <translation>ein von Windows (DPAPI) geschütztes Ticket</translation>
    </message>
    <message>
        <source>Only the machine or account that made it can open it.</source>
        <translation>Nur der Rechner oder das Konto, das es erzeugt hat, kann es öffnen.</translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation>ein Fernet-Token</translation>
    </message>
    <message>
        <source>It is encrypted, and begins with the time when it was made.</source>
        <translation>Es ist verschlüsselt und beginnt mit dem Zeitpunkt seiner Erzeugung.</translation>
    </message>
    <message>
        <source>an encrypted PASETO</source>
        <translation>ein verschlüsseltes PASETO</translation>
    </message>
    <message>
        <source>Only who holds its key can read it.</source>
        <translation>Nur wer den Schlüssel hat, kann es lesen.</translation>
    </message>
    <message>
        <source>a signed PASETO</source>
        <translation>ein signiertes PASETO</translation>
    </message>
    <message>
        <source>It says what it says in clear text, like a JWT, but in another form.</source>
        <translation>Sein Inhalt steht im Klartext darin wie bei einem JWT, aber in anderer Form.</translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation>ein Macaroon</translation>
    </message>
    <message>
        <source>Whoever holds it can narrow it down, but not widen it.</source>
        <translation>Wer es hat, kann seine Rechte einschränken, aber nicht erweitern.</translation>
    </message>
    <message>
        <source>an NTLM message</source>
        <translation>eine NTLM-Nachricht</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate or NTLM, not behind Bearer.</source>
        <translation>Sie gehört hinter Negotiate oder NTLM, nicht hinter Bearer.</translation>
    </message>
    <message>
        <source>a Kerberos (SPNEGO) ticket</source>
        <translation>ein Kerberos-Ticket (SPNEGO)</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate, not behind Bearer.</source>
        <translation>Es gehört hinter Negotiate, nicht hinter Bearer.</translation>
    </message>
    <message>
        <source>a certificate or key in Base64</source>
        <translation>ein Zertifikat oder Schlüssel in Base64</translation>
    </message>
    <message>
        <source>It is no token; it may have been copied from a PEM file.</source>
        <translation>Das ist kein Token; vielleicht wurde es aus einer PEM-Datei kopiert.</translation>
    </message>
    <message>
        <source>a key or certificate in PEM</source>
        <translation>ein Schlüssel oder Zertifikat in PEM</translation>
    </message>
    <message>
        <source>It is no token. If it says PRIVATE KEY, treat it as lost.</source>
        <translation>Das ist kein Token. Steht PRIVATE KEY darin, betrachten Sie den Schlüssel als verloren.</translation>
    </message>
    <message>
        <source>a Simple Web Token</source>
        <translation>ein Simple Web Token</translation>
    </message>
    <message>
        <source>A form with a signature at its end; the older .NET services used it.</source>
        <translation>Ein Formular mit einer Signatur am Ende; ältere .NET-Dienste haben es verwendet.</translation>
    </message>
    <message>
        <source>a SAML assertion</source>
        <translation>eine SAML-Assertion</translation>
    </message>
    <message>
        <source>An XML document in Base64; it belongs into a request for a token, and not behind Bearer.</source>
        <translation>Ein XML-Dokument in Base64; es gehört in eine Anfrage nach einem Token und nicht hinter Bearer.</translation>
    </message>
    <message>
        <source>XML in Base64</source>
        <translation>XML in Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT.</source>
        <translation>Es lässt sich dekodieren, ist aber kein JWT.</translation>
    </message>
    <message>
        <source>JSON in Base64</source>
        <translation>JSON in Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT: header and signature are missing.</source>
        <translation>Es lässt sich dekodieren, ist aber kein JWT: Header und Signatur fehlen.</translation>
    </message>
    <message>
        <source>a user name and a password in Base64</source>
        <translation>ein Benutzername und ein Passwort in Base64</translation>
    </message>
    <message>
        <source>It belongs behind Basic, not behind Bearer. Whoever sees it knows the password.</source>
        <translation>Es gehört hinter Basic, nicht hinter Bearer. Wer es sieht, kennt das Passwort.</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>eine UUID</translation>
    </message>
    <message>
        <source>The server looks it up; nothing stands in it.</source>
        <translation>Der Server schlägt sie nach; es steht nichts darin.</translation>
    </message>
    <message>
        <source>an authorization code or session of Keycloak</source>
        <translation>ein Autorisierungscode oder eine Sitzung von Keycloak</translation>
    </message>
    <message>
        <source>Three UUIDs. A code is exchanged for a token once, and is none itself.</source>
        <translation>Drei UUIDs. Ein Code wird einmal gegen ein Token getauscht und ist selbst keines.</translation>
    </message>
    <message>
        <source>a ULID</source>
        <translation>eine ULID</translation>
    </message>
    <message>
        <source>It begins with the time when it was made; the server looks it up.</source>
        <translation>Sie beginnt mit dem Zeitpunkt ihrer Erzeugung; der Server schlägt sie nach.</translation>
    </message>
    <message>
        <source>a reference token of IdentityServer</source>
        <translation>ein Referenztoken von IdentityServer</translation>
    </message>
    <message>
        <source>The API asks the server about it (introspection); nothing stands in it.</source>
        <translation>Die API fragt den Server danach (Introspection); es steht nichts darin.</translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as access keys and session ids have them</source>
        <translation>32 Hexadezimalziffern, wie bei Zugriffsschlüsseln und Sitzungs-IDs</translation>
    </message>
    <message>
        <source>40 hexadecimal digits, as older tokens and SHA-1 have them</source>
        <translation>40 Hexadezimalziffern, wie bei älteren Token und SHA-1</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, as keys and SHA-256 have them</source>
        <translation>64 Hexadezimalziffern, wie bei Schlüsseln und SHA-256</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>ein Einmalcode</translation>
    </message>
    <message>
        <source>Digits alone are too easy to guess for a token. It may be the code of a second factor.</source>
        <translation>Ziffern allein sind für ein Token zu leicht zu erraten. Es kann der Code eines zweiten Faktors sein.</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Webadresse</translation>
    </message>
    <message>
        <source>It is no token, but may hold one.</source>
        <translation>Sie ist kein Token, kann aber eines enthalten.</translation>
    </message>
    <message>
        <source>a Branca token</source>
        <translation>ein Branca-Token</translation>
    </message>
    <message>
        <source>It is encrypted, and holds the time when it was made.</source>
        <translation>Es ist verschlüsselt und enthält den Zeitpunkt seiner Erzeugung.</translation>
    </message>
    <message>
        <source>a protected ticket, as ASP.NET (OWIN) and others make them</source>
        <translation>ein geschütztes Ticket, wie es ASP.NET (OWIN) und andere erzeugen</translation>
    </message>
    <message>
        <source>Only the servers that share its key can open it.</source>
        <translation>Nur Server mit demselben Schlüssel können es öffnen.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>no keyring answered</source>
        <translation>kein Schlüsselbund hat geantwortet</translation>
    </message>
    <message>
        <source>the keyring is locked, or its question was refused</source>
        <translation>der Schlüsselbund ist gesperrt, oder seine Frage wurde abgelehnt</translation>
    </message>
    <message>
        <source>the keyring does not have what should be there: it is locked, it is another keyring, or it was removed by hand</source>
        <translation>dem Schlüsselbund fehlt, was dort sein sollte: er ist gesperrt, es ist ein anderer Schlüsselbund, oder es wurde von Hand entfernt</translation>
    </message>
    <message>
        <source>what the keyring has is not what was written</source>
        <translation>der Inhalt des Schlüsselbunds ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>the keyring said yes, and did not have it afterwards</source>
        <translation>der Schlüsselbund sagte Ja und hatte es danach nicht</translation>
    </message>
    <message>
        <source>the keyring still has it</source>
        <translation>der Schlüsselbund hat es noch</translation>
    </message>
    <message>
        <source>the keyring has not answered yet; it may be asking you something</source>
        <translation>der Schlüsselbund hat noch nicht geantwortet; möglicherweise wartet er auf eine Antwort von Ihnen</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be read</source>
        <translation>das Verzeichnis des Gespeicherten ist nicht lesbar</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be written</source>
        <translation>das Verzeichnis des Gespeicherten lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>what is kept can&apos;t be understood</source>
        <translation>das Gespeicherte ist nicht verständlich</translation>
    </message>
    <message>
        <source>a newer version of Grantscope has kept it</source>
        <translation>es wurde von einer neueren Version von Grantscope gespeichert</translation>
    </message>
    <message>
        <source>another window or program works on this profile</source>
        <translation>ein anderes Fenster oder Programm arbeitet mit diesem Profil</translation>
    </message>
    <message>
        <source>the file that keeps two programs apart can&apos;t be made</source>
        <translation>die Datei, die zwei Programme auseinanderhält, lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>nothing is kept to sign in with</source>
        <translation>nichts ist gespeichert, womit man sich anmelden könnte</translation>
    </message>
    <message>
        <source>a refresh before was broken off, and may have used up the refresh token</source>
        <translation>ein früheres Erneuern wurde unterbrochen und hat vielleicht das Aktualisierungstoken verbraucht</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>nur im Speicher</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issued and valid</source>
        <translation>Ausgestellt und gültig</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Signs in again</source>
        <translation>Neue Anmeldung</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The end is not stated.</source>
        <translation>Das Ende ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>Expires, in 59 min, a time</comment>
        <translation>%1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>TokenDiff</name>
    <message>
        <source>The two are one and the same token.</source>
        <translation>Beide sind ein und dasselbe Token.</translation>
    </message>
    <message>
        <source>They are two different tokens; what one of them says can&apos;t be read.</source>
        <translation>Es sind zwei verschiedene Token; was eines davon sagt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>They say the same; only their signatures or their spelling differ.</source>
        <translation>Sie sagen dasselbe; nur ihre Signaturen oder ihre Schreibweise unterscheiden sich.</translation>
    </message>
    <message>
        <source>They differ only in what is new in every token, such as its times.</source>
        <translation>Sie unterscheiden sich nur in dem, was in jedem Token neu ist, etwa den Zeiten.</translation>
    </message>
    <message>
        <source>%1 of the header</source>
        <translation>%1 im Header</translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation>Sie unterscheiden sich in %1.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %1 and %Ln more.</source>
        <translation>
            <numerusform>Sie unterscheiden sich in %1 und %Ln weiterem Punkt.</numerusform>
            <numerusform>Sie unterscheiden sich in %1 und %Ln weiteren Punkten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Expired %1, by its own exp</source>
        <translation>Abgelaufen %1, laut eigenem exp</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Expired %1, by the answer&apos;s %2</source>
        <translation>Abgelaufen %1, laut %2 der Antwort</translation>
    </message>
    <message>
        <source>Not yet valid: this computer&apos;s clock is %1 slow</source>
        <translation>Noch nicht gültig: Die Uhr dieses Computers geht %1 nach</translation>
    </message>
    <message>
        <source>Expired %1 by this computer&apos;s clock, which is %2 fast</source>
        <translation>Abgelaufen %1 nach der Uhr dieses Computers, die %2 vorgeht</translation>
    </message>
    <message>
        <source>Not valid before %1 (%2)</source>
        <translation>Nicht gültig vor %1 (%2)</translation>
    </message>
    <message>
        <source>Active: expires %1</source>
        <translation>Aktiv: läuft %1 ab</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: expired %2</source>
        <translation>Nur durch die Toleranz von %1 aktiv: abgelaufen %2</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: not valid before %2</source>
        <translation>Nur durch die Toleranz von %1 aktiv: nicht gültig vor %2</translation>
    </message>
    <message>
        <source>Active; the server does not say for how long</source>
        <translation>Aktiv; der Server sagt nicht, wie lange</translation>
    </message>
    <message>
        <source>No expiry is stated in it</source>
        <translation>Kein Ablauf darin angegeben</translation>
    </message>
    <message>
        <source>Looks like a JWT without its beginning; what could be read of it is below.</source>
        <translation>Sieht aus wie ein JWT ohne Anfang; was davon lesbar war, steht unten.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the header; what could be read of it is below.</source>
        <translation>Sieht aus wie ein im Header abgeschnittenes JWT; was davon lesbar war, steht unten.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off after the header; what could be read of it is below.</source>
        <translation>Sieht aus wie ein nach dem Header abgeschnittenes JWT; was davon lesbar war, steht unten.</translation>
    </message>
    <message>
        <source>Looks like a JWT without its signature; what could be read of it is below.</source>
        <translation>Sieht aus wie ein JWT ohne Signatur; was davon lesbar war, steht unten.</translation>
    </message>
    <message>
        <source>Begins like a JWT but has too many parts; what could be read of it is below.</source>
        <translation>Beginnt wie ein JWT, hat aber zu viele Teile; was davon lesbar war, steht unten.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; what could be read of it is below.</source>
        <translation>Sieht aus wie ein in den Nutzdaten abgeschnittenes JWT; was davon lesbar war, steht unten.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; the claims up to there are below.</source>
        <translation>Sieht aus wie ein in den Nutzdaten abgeschnittenes JWT; die Claims bis dorthin stehen unten.</translation>
    </message>
    <message>
        <source>There is no token here: the text is empty.</source>
        <translation>Hier ist kein Token: Der Text ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %1 (%Ln characters): only the server can say whether it is good.</source>
        <translation>
            <numerusform>Sieht aus wie %1 (%Ln Zeichen): Nur der Server kann sagen, ob es gültig ist.</numerusform>
            <numerusform>Sieht aus wie %1 (%Ln Zeichen): Nur der Server kann sagen, ob es gültig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>An opaque token of one character: only the server can say what it is.</source>
        <translation>Ein undurchsichtiges Token aus einem Zeichen: Nur der Server kann sagen, was es ist.</translation>
    </message>
    <message numerus="yes">
        <source>An opaque token of %Ln characters: only the server can say what it is.</source>
        <translation>
            <numerusform>Ein undurchsichtiges Token aus %Ln Zeichen: Nur der Server kann sagen, was es ist.</numerusform>
            <numerusform>Ein undurchsichtiges Token aus %Ln Zeichen: Nur der Server kann sagen, was es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted (JWE): only its recipient can read what it says.</source>
        <translation>Es ist verschlüsselt (JWE): Nur der Empfänger kann lesen, was es sagt.</translation>
    </message>
    <message>
        <source>An encrypted token (JWE): only its recipient can read what it says.</source>
        <translation>Ein verschlüsseltes Token (JWE): Nur der Empfänger kann lesen, was es sagt.</translation>
    </message>
    <message>
        <source>A JWT whose claims can&apos;t be read as JSON; what could be decoded is below.</source>
        <translation>Ein JWT, dessen Claims nicht als JSON lesbar sind; was dekodierbar war, steht unten.</translation>
    </message>
    <message>
        <source>A JWT whose payload is damaged; the claims up to there are below.</source>
        <translation>Ein JWT mit beschädigten Nutzdaten; die Claims bis dorthin stehen unten.</translation>
    </message>
    <message>
        <source>A JWT whose expiry can&apos;t be read.</source>
        <translation>Ein JWT, dessen Ablauf nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1; the signature was not checked.</source>
        <translation>%1; die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Made for nobody in particular, but you asked about %1.</source>
        <translation>Für niemand Bestimmten ausgestellt, gefragt haben Sie aber nach %1.</translation>
    </message>
    <message>
        <source>Made for %1, but you asked about %2.</source>
        <translation>Für %1 ausgestellt, gefragt haben Sie aber nach %2.</translation>
    </message>
    <message>
        <source>It names no issuer, but you asked about %1.</source>
        <translation>Es nennt keinen Aussteller, gefragt haben Sie aber nach %1.</translation>
    </message>
    <message>
        <source>Made by %1, but you asked about %2.</source>
        <translation>Von %1 ausgestellt, gefragt haben Sie aber nach %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time: 2 h 59 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not match this key: do not trust what it says.</source>
        <translation>Die Signatur passt nicht zu diesem Schlüssel: Vertrauen Sie dem Inhalt nicht.</translation>
    </message>
    <message>
        <source>It is signed in a way that this key is not for: do not trust what it says.</source>
        <translation>Die Art der Signatur passt nicht zu diesem Schlüssel: Vertrauen Sie dem Inhalt nicht.</translation>
    </message>
    <message>
        <source>It is not signed: anybody could have written it.</source>
        <translation>Es ist nicht signiert: Jeder könnte es geschrieben haben.</translation>
    </message>
    <message>
        <source>The signature can&apos;t be valid, since the token breaks the rules for signed ones: do not trust what it says.</source>
        <translation>Die Signatur kann nicht gültig sein, da das Token die Regeln für signierte Token verletzt: Vertrauen Sie dem Inhalt nicht.</translation>
    </message>
    <message>
        <source>The signature was not checked: the key is too short to prove anything.</source>
        <translation>Die Signatur wurde nicht geprüft: Der Schlüssel ist zu kurz, um etwas zu beweisen.</translation>
    </message>
    <message>
        <source>The signature was not checked: none of the keys is the one that the token names.</source>
        <translation>Die Signatur wurde nicht geprüft: Keiner der Schlüssel ist der, den das Token nennt.</translation>
    </message>
    <message>
        <source>The signature was not checked.</source>
        <translation>Die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>Die Signatur ist gültig.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>Die Signatur konnte nicht geprüft werden.</translation>
    </message>
</context>
</TS>
