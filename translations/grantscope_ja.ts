<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerMembers</name>
    <message>
        <source>What is sent with each request; its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lives: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the next token without the password; its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a member that the standard knows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>The body is larger than %1 and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body&apos;s content coding is broken: it can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Not a claim that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a header member that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time in seconds; in milliseconds it would be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the year 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a secret that only the issuer and the API hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>Expires, a time, in 59 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Expires: no time that can be read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Issuer: Who made this token.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about; the same user has the same one at this issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant to accept it; everybody else must refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client to which it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows, as words between spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which roles the user or the client has here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups the user belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows, in detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it must be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then it must be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number of this one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts for the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may act for the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to a key or certificate: without that the token is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, such as a logout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties several tokens to one transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server still takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says about the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement about the subject that others can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP method that this proof was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that this proof was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties this proof to one access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the user last proved who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties it to one sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the user was authenticated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which means the user was authenticated, such as pwd or mfa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which session it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties this ID token to its authorization code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties this ID token to the state of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s middle name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user likes to be called; it may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user can be written to; it may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody made sure that the address is the user&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody made sure that the number is the user&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s postal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s language and country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user&apos;s clock is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the user&apos;s picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s gender, as the user stated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the user&apos;s data last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or service in the directory; it never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory that the user signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name; it may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name to show; it need not be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older id of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s id in the company&apos;s own directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who authenticated the user, if not the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client is called in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: none; 1: a secret; 2: a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows on behalf of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s administrator roles in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has more groups than fit into the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that did not fit and must be fetched, such as groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the claims that did not fit can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user or app: whether a person or a program got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: a member of the directory; 1: a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of token this is; 1.0 and 2.0 name their claims differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user signed in from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that the user signed in on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to pass on so that the user need not type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the directory is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the directory was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this user is called as sub in other tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conditional-access conditions were met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the device and network, such as kmsi or dvc_mngd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by the issuer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number of this one token; the sign-in log knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; not meant for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the user&apos;s password expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user can change the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is about, as .NET calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which roles the user has here, as .NET calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public or Confidential: whether the client can keep a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which means the user was authenticated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s name, as .NET calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address, as .NET calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s roles in the whole realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s roles, client by client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which web pages may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of token it is, such as Bearer, ID, Refresh or Offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client, where no user was involved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client asked from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which grant it was got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows, by the roles of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization that the user signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organization is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s id at the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s name in the user pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s groups in the user pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which IAM roles the user&apos;s groups give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred IAM role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IAM role that counts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id or access: what the token is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in that it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number of the sign-in that its refreshes go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user is known from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of token this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute that the maintainers of the user pool added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s domain at Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firebase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the user signed in to Firebase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token that this refresh token belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer that the user belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim that the maintainers of the issuer added, named by an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of content it carries; JWT means a token inside a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key set address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the keys are said to be; it is never followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that the token brings along; it is never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the certificate is said to be; it is never followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that the token brings along; they are never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1 of the signer&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the signer&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions that a checker must understand, or refuse the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False: the payload is signed without Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ephemeral key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s public key for this one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the password was hashed to make the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s mark on tokens for its own APIs; others can&apos;t check their signatures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 · %2</source>
        <comment>a time, and as the token spells it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Audience (aud)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 gained, 1 lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles can&apos;t be read, and were left as they are: %1 (%2). New ones can&apos;t be saved until the file is mended or moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in the file of profiles can be used: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>OAuth 2.0 token endpoint (RFC 6749)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saasu: POST authorisation/token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PalmSmart: POST Token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it was set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the system or its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the server is this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the system names none for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, as it was set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address, so there is no name to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known here. That does no harm: the proxy looks it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected through the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s): tell the server&apos;s maintainers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment variable https_proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but with a fault of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers (%1). It was asked with HEAD, without any credentials, so any answer is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no Date header to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s from this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s (%2 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s (%2 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, tell the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: secrets are kept in memory, and are gone when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value of no use was written, read back and removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be asking you something in another window. Answer it, and run the checks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt&apos;s plugin for TLS (OpenSSL): without it no https server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>(The body is over the limit of 1 MiB and was not kept.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The body&apos;s content coding is broken: it can&apos;t be read.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>200 OK from a host in 12 ms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS was not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: plain http, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: plain http. Everybody on the way could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <comment>subject, issuer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The server granted a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token, and nothing more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work, and nothing more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID does not know this user name with this password (AADSTS50126).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50126.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again. The user name is the whole sign-in name, such as name@company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID knows no such user in this directory (AADSTS50034).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is misspelt, or belongs to another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50034.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, and the tenant in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID has locked the account for a while, or blocks the address that the request came from (AADSTS50053).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords, or a sign-in from an address with a bad name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50053.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then try once from a known network; an administrator sees the reason in the sign-in log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired (AADSTS50055).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be changed before it works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50055.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the web page of the account, set a new password there, and use it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no password that Entra ID could check (AADSTS50056).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account signs in through another directory, or its password was never set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50056.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password for it, or use a sign-in with a browser instead of the password grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled (AADSTS50057).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has switched it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50057.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the directory to switch it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in, and nobody may be asked (AADSTS50058).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came without a session, and allows no questions to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50058.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50059).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL names no tenant that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50059.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL, in place of common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in with the company&apos;s own server failed (AADSTS50064).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The federation server refused the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50064.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try them on the company&apos;s own sign-in page, and send the report to its administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50072).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor authentication is demanded, and none is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50072.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one; the password grant can&apos;t do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50074).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong authentication is demanded for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50074.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser, or use an account that needs no second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50076).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s rule, or a new place, demands multi-factor authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50076.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser, or ask an administrator to except this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50079).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s rule demands multi-factor authentication, and none is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50079.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not assigned to this application (AADSTS50105).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application admits only users that were assigned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50105.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to assign the user, or a group of the user, to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50128).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the URL holds a domain that no directory has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain of the user name, and the tenant in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the directory blocks this device or place (AADSTS50131).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access does not admit this device or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50131.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from a known device and network; an administrator sees the rule in the sign-in log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check outside of Entra ID is demanded, which the password grant can&apos;t do (AADSTS50158).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access demands a further step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50158.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token is no longer good, since the password was changed (AADSTS50173).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed, or the sessions were revoked, after the token was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50173.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with the password as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the directory demands a device that is managed (AADSTS53000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not comply with the company&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a managed device, or ask an administrator about the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the directory blocks this sign-in (AADSTS53003).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access does not admit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53003.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator sees in the sign-in log which rule it was; the description holds the ids to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this application may do what was asked (AADSTS65001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or an administrator has not consented to these permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS65001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser once and agree, or ask an administrator to grant consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS70001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is wrong, or the URL names another directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the client id and the tenant with the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not accepted (AADSTS70002).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70002.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the client secret&apos;s value, not its id, with the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADSTS70008).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used for too long, or its lifetime is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70008.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID does not know the scope that was asked for (AADSTS70011).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is misspelt, or mixes permissions of two APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70011.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the permissions of one API, or for its /.default alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token has expired by a rule of the directory (AADSTS70043).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access limits how often one must sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70043.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no directory of that name (AADSTS90002).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or has no subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90002.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that every request needs is missing (AADSTS90014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the request is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the request with the documentation; the description names the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS90019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names no tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90019.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS700016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is wrong, the URL names another directory, or nobody has consented there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token has expired, since it was not used for too long (AADSTS700082).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used for 90 days, or as long as the directory allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700082.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is switched off (AADSTS7000112).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has disabled it in this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong (AADSTS7000215).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret&apos;s id was taken for its value, or it belongs to another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000215.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value of a client secret; it is shown only once, when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has to prove who it is, and did not (AADSTS7000218).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client needs a secret, or its registration does not allow public clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000218.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the client secret, or allow public client flows in the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has expired (AADSTS7000222).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets live for a limited time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000222.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID can&apos;t read the request (AADSTS9002313).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no form, or a member is missing or stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS9002313.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request as a form, with each member once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API that was asked for is not known in this directory (AADSTS500011).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience or scope names an API that nobody has set up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS500011.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request on to {detail} ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request on to another address ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the token endpoint: the server wants to show a sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the address of the token endpoint in the server&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went by http; the server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that it points to as the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint has another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} and named no address that can be read.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slash at the end of the path is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the slash at the end of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was sent is wrong or too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request held a verification_code, and the server asks for one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new code, and sign in again with it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is protected by a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} {error}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} and asked for a further step.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account for the code, and sign in again with the parameter verification_code set to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are taken at an address of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went to {url}; codes go to authorisation/token-2fa.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the URL to authorisation/token-2fa on the same server. A first request without a code makes the server send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}); it will answer again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}) and does not say when it will answer again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts in a short time, by this account or from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try once.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, then try once. Each attempt may make the wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of the day is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins often count as requests, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the limits in the server&apos;s documentation, and stop programs that sign in again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked, disabled or not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever administers the accounts to look at this one. Don&apos;t try the password again until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the server&apos;s own page, set a new password there, and use it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} speaks https on that port, and the request came in plain http ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL begins with http instead of https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s page says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the URL with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} {error}, which it does for either of them.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again; capital letters count. If it is refused again, try them on the server&apos;s own sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name has a space at its beginning or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent exactly as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the space away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not find the password in the XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was XML. Many .NET servers drop members that don&apos;t stand in their own order, and then the password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same request as a form or as JSON, whichever the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may want an e-mail address as the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{username}&quot; is none.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the e-mail address of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account belongs to another server, such as the test system instead of the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL against the place where the account was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked after too many attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers answer the same to a locked account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or ask whoever administers the accounts, before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was used before, here or by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers take a refresh token only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, and let only one program use the new refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued to another client or by another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the client id and the server with which it was got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials of this grant are wrong, expired or revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the secret, and that this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a client id, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request held no client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and a secret if they use one, and set them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id or its secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent, by {client_auth}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both with what the server&apos;s maintainers gave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client needs a secret, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request held a client id alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reads id and secret in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, form-encoded first as the standard wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the client authentication basic-raw, then post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, not form-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the client authentication basic, then post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants id and secret in the Authorization header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were sent in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the client authentication basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers report a wrong password with this error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {grant} grant is not switched on for this client.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to allow the {grant} grant for this client, or to name one that has it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found no grant type that it knows ({status} {error}); most likely it reads only forms, and {format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reads only forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was {format_name}. A server that reads only forms finds no grant_type in it, and reports exactly this error.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request as a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers which grants it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {grant} grant is switched off or was never there.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no refresh tokens, or takes them at another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not grant the scope &quot;{scope}&quot; ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a scope, and none was asked for ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is misspelt, unknown to the server, or not allowed for this account or client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for was &quot;{scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without a scope; then add the words that you need one by one, as the server&apos;s documentation spells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the scope are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate them by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server wants a scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request held none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scope that the server&apos;s documentation names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server misses a member, or does not know one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the request with the server&apos;s documentation, name by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not do this, or has to agree to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once on the server&apos;s own page and look for something to agree to; else ask whoever administers the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is broken or overloaded at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status} &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server means something that the standard has no word for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{error}&quot; is none of the standard&apos;s errors.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up &quot;{error}&quot; in the server&apos;s documentation, or send the report to its maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address wants a token instead of giving one ({status}): it is not the token endpoint.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is that of a protected page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has a format that the server does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request as a form; that is what the standard wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request in a format that the endpoint documents: {formats}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is not that of the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in between, such as a web server or a firewall, does not pass a POST on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token endpoints take POST, by the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at that address ({status}): {url}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers only to https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went by http. Some servers pass over it as if the address did not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the path that the server&apos;s documentation names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To many servers /token/ is not /token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters in the path differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is {path}; documented is {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path exactly as documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is {path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint stands at another host or below another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the URL with the server&apos;s documentation, from the host to the last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in of its own (407); the server never saw the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy needs a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was 407.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through the proxy, or use a network without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}); it asks to come back in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance, or too much load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the server that gives tokens did not answer the part that you reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} comes from a gateway in front of it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stumbles over the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same request as a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds the request too large ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is far too long, or the server&apos;s limit is very low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the request for a value that was pasted by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (408).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is slow or loses data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered 408.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page, &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page that gives no reason here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall, a bot guard or a proxy in front of the server stopped the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page. This one is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is not that of the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found a mistake in a member of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that member; compare its name and value with the server&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not read {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token has expired, was used before, or was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers answer this with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may not use this grant, or its secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes requests only from certain networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from the network that it is meant for, or ask its maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not use the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is missing or misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}, which points elsewhere, but named no address.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that only the server&apos;s maintainers can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; it holds no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name {host} is not known, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s documentation, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is known only inside a certain network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no dot in it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to that network (VPN), or use the full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network, or its name service does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no name is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web page. If that fails, too, mend the connection first; if not, try the VPN that the server belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there: the server is not running, or the port is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is this computer itself.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall stands between, or the server can be reached only from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the network (VPN) that the server belongs to, or ask your network&apos;s administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection to {host} could not be made, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the server&apos;s maintainers must renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, or the certificate was made for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host name that the certificate is made for. If it should be {host}, somebody may stand in between: ask the server&apos;s maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was signed by nobody whom this computer trusts: an authority of a company, a proxy that opens connections, or the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the administrators and give it as an additional CA certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak https on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the URL. Plain http is right for a server on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server and this computer have no safe version of TLS in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s maintainers should offer TLS 1.2 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a certificate from the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether there is an address that does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t sign in. Tell the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this computer and the server breaks the connection, such as a proxy that inspects traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let the request through.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through, or use a network without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong, or the proxy is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the settings; try without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not allow this host or port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy answered in the server&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators to allow {host}, or try without the proxy.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time; the server may have acted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is slow or stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole request had left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more time, then try once. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time; the request was not sent as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall swallows the connection, or the server can be reached only from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even the request could leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is very slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time allowed was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow more time, or try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole; the server may have acted on the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or something in front of it, closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} ended before the request had left as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had not left as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host} is no web server: its answer is not HTTP.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks https on that port, and the URL says http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went by http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not begin like HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer came from {host}: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer came from {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may have done its part all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole request had left before the connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think before you try again: the attempt may have counted, and a refresh token may be used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network between here and {host} is disturbed.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}): &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is that of a sign-in page for people, not of the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network wants you to sign in or to agree to its terms first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web page in a browser, do what the network asks, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is under maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or a bot guard in front of the server stopped the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network, or ask the server&apos;s maintainers to let programs through to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or the sign-in page of a network answered in the server&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server&apos;s page in a browser to see what stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported success ({status}), but its answer is empty.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault at the server, or something in between that took the body away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status {status} without a body.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can be read, but there is no access token in it ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token stands in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want; a dialect file can name the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server calls it something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the names that are known for this kind of endpoint stands in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answer&apos;s members, and name the right one in a dialect file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused in words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers report a refusal with status {status} and without an error member.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer&apos;s members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token of the answer is not a text ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at {where} is a number, a list or an object.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token holds characters that must not stand in a header, so it can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault at the server, such as a line break or a space inside the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is made of letters, digits and - . _ ~ + / = (RFC 6750, section 2.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers. Don&apos;t take the characters out: the server would refuse the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds two different access tokens, and nothing says which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault at the server: a member stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name has two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; none of the two was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object with members ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives its reason as a bare text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer&apos;s body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer can&apos;t be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the report with the place to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in between changed the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies and page filters sometimes do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is XML with a document type or with entities; for safety it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old web page, or an attempt to make programs read foreign files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token endpoint needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL. If it is right, send the report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for JSON instead if the server offers it, and send the report with the place to its maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wrote a name or a message in another encoding than UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers have to be UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is far larger than any token answer; it was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is that of a download or a data service, not of the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is compressed, and can&apos;t be decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault at the server or at a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed data is broken, or swells beyond all bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form. It begins: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not the one that you mean, or speaks another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL; read the answer&apos;s body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers, so nothing can be kept or read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring (gnome-keyring, KWallet, KeePassXC) in this session, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session, as in a cron job or over ssh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is reached through the session&apos;s message bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in the session that has the keyring, or give the secret anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was answered with no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives nothing while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something should be in the keyring, and the keyring says that it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, and does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of what was kept names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept in another keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason given is: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One computer may have more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as when it was kept: the same desktop, the same keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs may remove what lies in a keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; that replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keyring gave is not what was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check sum is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of this program wrote what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the later version, or sign in again with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not do as it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed, was never opened, or waits for an answer to its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the keyring&apos;s own program and see whether it works; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used: {where}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, the file is damaged, or it belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or give the file back to yourself; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring said that it kept the value, and it did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring fails without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was read back, and was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be proved that the secret is gone from the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, or fails without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removal is believed only once the keyring has shown that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, and remove it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works on the same profile just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks the server, or waits at the keyring&apos;s question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the lock of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the keyring&apos;s question if there is one, or wait until the other is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that could get a token is kept for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no sign-in yet, or what was kept was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a refresh token nor a password is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the profiles is damaged ({where}). It was left as it is.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the profiles is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was edited by hand, or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the place, or put the last good copy there. Nothing is changed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the profiles. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schema is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile called &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, or the profile was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the file of the profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the names that there are, or add the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two profiles of one name could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another name, or edit the one that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret stands where none may be kept: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret stands where none may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of a URL or of a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles lie in a file that anybody may be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out there, and give it with each sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is protected by a pass phrase, and none is asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check a signature the public key is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the public key; openssl pkey -in key.pem -pubout makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of a kind or on a curve that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are RSA, the curves P-256, P-384 and P-521, Ed25519, Ed448, and shared secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the one who makes the tokens for the key that they sign with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut or changed in copying, or is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is called {code}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a PEM file (-----BEGIN PUBLIC KEY----- or CERTIFICATE), a JWK, or a shared secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JWKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWKS is a JSON object with a list called keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it from the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the keys begins with http, so anybody on the way could put other keys there. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The s of https is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key proves something only if it surely is the issuer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the address with https, or save the keys to a file and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer, or not over a connection that can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; or save the keys to a file and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not the one of the keys. Redirects are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered, but not with keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched is no set of keys ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched is no set of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address shows a page or another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL begins with http, so anybody on the way could read the password. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL begins with http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the URL with https. Only if the server can&apos;t, allow plain http for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL has to begin with https. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL begins with something else, or with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No https was found at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole URL, as in https://server.example/token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user name or a password in the URL, where logs would keep it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands before an @ in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URLs are written to logs on the way; this part is left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the URL, and give user name and password in their own fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL can&apos;t be used. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelt, or a part is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no address that could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header ({where}). Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break or a special character was pasted along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers are single lines of plain characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the value by hand, or paste it without its line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA certificates can&apos;t be read. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing, or holds no certificate in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that holds -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelt, or of a kind that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no address of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is missing. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this grant needs is missing. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its documentation names it as required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value for &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the missing value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of endpoint does not have that grant. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s dialect does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialect names the grants that are documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another grant, or another dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of endpoint does not take that body format. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialect names the formats that are documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format, or another dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{where}&quot; holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands in the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML 1.0 has no way to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request as JSON or as a form, or type the value again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{where}&quot; was given more than once. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter was given more than once. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among the extra parameters and in a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request must hold each name once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dialect of that name, and no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not among the dialects at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the known names, or the path of a dialect file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing or has a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow the schema of dialect files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the place, and load the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled. If the request was on its way already, the server may have acted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, missing, or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given can&apos;t be used: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given can&apos;t be used ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not what is needed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side, or the way to it, did not do what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, send the report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s scope is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for the scope &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token with that scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Windows sign-in is wanted before the token endpoint is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to open the token endpoint to all, or for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants client id and secret in the Authorization header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}, in the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the client id and its secret, and the client authentication basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is that of a protected page, which wants a token instead of giving one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of this API need the number of a file beside the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went to {url}, and this server answers 401 to every call without FileId, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add FileId to the query, with one of the fileid numbers of the token&apos;s scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {skew} behind the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {skew} ahead of the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has used this refresh token, and holds the one that came for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what is kept now. If nothing newer is kept, sign in again, and let one program alone refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that was sent is another than the one that worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sign-in that worked was {last_success}, with another password.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sign-in that worked was with another password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again. If it was not changed on purpose, use the former one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed at the server, or the account was locked, since it last worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same password worked {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same password has worked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on the server&apos;s own sign-in page, or ask whoever administers the accounts. Don&apos;t try again until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed at the server, or on the way to it, since it last worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same account got a token {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers what was changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token to call with. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session holds no token now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed out, or has not signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is no Bearer token, so it was not put into the header. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave a token that is used in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer names another token type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up in the server&apos;s documentation how this type is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an Authorization header among the headers. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes there, and a request must hold that header once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found among the further headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line out: the token is put in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} takes no body. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method takes no body. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body was given with a method that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers ignore such a body, or refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the body, or choose POST, PUT or PATCH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method can&apos;t be used. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelt, or is one that means something else on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method is a word in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in capitals, such as GET or POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has refreshed the token of this account before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token works: {host} answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} {error}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is past its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own exp claim it expired {expired}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server says the token was revoked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signed out, changed the password, or another program refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token. If it happens again, see whether two programs share this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server says the token is not valid yet.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the two servers differ, or the token begins to be valid a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, and try again with the same token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} with no challenge from {host}: {file_parameter} is missing from the query.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query holds no {file_parameter}, and this API answers {status} to every call without it, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file. This token may use: {files}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {file_parameter} to the query, with one of the token&apos;s fileid numbers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server refuses the token and gives no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nbf claim lies ahead by this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was made for another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its audience is {audience}, and the call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token for {host}: with another scope, resource or audience.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks differ, so that the token is judged at another time than it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer and {host} are {skew} apart, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; if it is right, tell the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was replaced by a newer one, or revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers let a token die as soon as it is refreshed, and say no more than {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API belongs to another server than the one that made the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its challenge names the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the API against the token&apos;s issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} {error}: needs {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the call needs the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token counts, but its scope does not reach as far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot;; the token has &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token with the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} {error}: the token counts, but may not do this.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server does not allow this call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the token may count, but the server does not allow this call.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no right to what was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s scope is &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the right, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway or firewall refuses it before the API is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such machines answer {status}, too, often with a web page.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the body of the answer, and see whether it comes from the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere, to {detail}. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not the API&apos;s own, or wants a browser&apos;s sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the address of the API in its documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: there is nothing at {path}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API answers to https only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL begins with http, and some servers answer that as if nothing were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is misspelt, or belongs to another version of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the path with the API&apos;s documentation, letter by letter; capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: {path} does not take {method}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address wants another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up in the API&apos;s documentation which method it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server could not use the call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the server could not use the call. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the query, the headers or the body is not as the API wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401 or 403.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the call with an example of the API&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}: the fault is at the server, not with the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API, or what stands before it, is broken or overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {retry_after}, and try again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, give this report to the server&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter the address of the server, for example https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would send the secrets readable by everybody on the way. Use https, or allow it under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address: they belong in the fields below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name, of 100 characters at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a secret, and profiles are kept in a file that is none: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing the profiles just now. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile can&apos;t be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not of the form name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands more than once; the standard allows it once (RFC 6749, section 3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a character that XML has no way to write. Send it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate could be read from this file. It has to be a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no proxy address. It looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a character that can&apos;t stand in an HTTP header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <comment>for a value that is empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is unusual here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is unusual here: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the exchange for what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is broken JSON; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the place to the server&apos;s maintainers: other programs will fail on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is broken XML; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is white space before the XML declaration; it was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict XML readers refuse this. The server should begin with the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer begins with a byte order mark (%1); it was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict JSON readers refuse this. The server should send UTF-8 without the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands more than once; the last one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs differ in which one they take. The server should send it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Type says &quot;%1&quot;, but the body is %2; it was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that trust the header will fail. The server should name the type that it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has a percent sign that encodes nothing; it was kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the value with what the server meant to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not UTF-8; what could not be read was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there under the name &quot;%2&quot;; that was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that look for the exact name will not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token came with status %1 instead of 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here. Programs that expect 200 exactly will refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported an error with the success status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that look at the status alone will take this for a token. Read the error instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has an empty error member beside the token; it was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here. Some programs take any error member for a refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two statements of when the token expires disagree: %1, but %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh by the earlier one. The server&apos;s maintainers should say which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not say how long the token lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect a 401 at any time, and get a new token then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stated lifetime of %1 seconds is more than 10 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be in milliseconds. Don&apos;t rely on it; expect a 401 earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where the lifetime in seconds belongs, and that is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read if it is a number in quotes, and ignored if it is not. The server should send a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names no token type; Bearer was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token type is &quot;%1&quot;, not Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t send it as Bearer. Look up in the server&apos;s documentation how this type is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope asked for is &quot;%1&quot;; granted was &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether what was granted is enough for what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is a list; the standard wants one text with spaces. It was read as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here. Strict programs refuse such an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; looks like several, separated by commas; the standard separates by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as one word here. Check the server&apos;s documentation for what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this token expires, sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token stands at %1, where it does not belong; it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants one more step, such as a second factor, before it gives a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the code, and sign in again with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s off from this computer&apos;s (a minus sign: behind).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, the server&apos;s is wrong: tell its maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects to %1. It was not followed: the password would go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went over plain http: anybody on the way could read the password and the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https. If the password matters, change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off before the token was read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not whole: its %1 is cut off or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character. As it is, every server refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 parts between dots; a JWT has 3, an encrypted one 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for something that was copied along at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims are not JSON (%1). What could be decoded is shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was cut or changed on the way, or is not meant to be read. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 ends with padding (=), which a JWT must not have; it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again. If it comes like this from the server, strict checkers will refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that belong to nothing; it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That character was changed, or one is missing. Copy the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is %2 bytes long; %1 makes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was cut at its end. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be read here; the server that made it knows what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says that it is not signed (alg &quot;%1&quot;): anybody could have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t trust what it says. A server that takes such tokens is open to forgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names no algorithm, so the signature can&apos;t be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT must name one. Ask who made the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with %1, which the key is not for, or which was not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it only if the one who makes the tokens says that they use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with &quot;%1&quot;, which can&apos;t be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with a program that knows that algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature (%1) does not match: the token was changed, or another key signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the key is the one of this issuer and this environment, and that the token was copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token names the key &quot;%1&quot;, and none of the given keys is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the issuer&apos;s keys anew: it may have changed them since. Or the token comes from another issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is too short to be safe (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it: RSA from 2048 bits, a shared secret as long as the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header demands an extension that is not known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules want such a token refused. Check it with a program that knows the extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token brings its own key or names a place for it (%1); it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the signature with a key that you got from the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one: refresh, or sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then. If that is a surprise, compare this computer&apos;s clock with the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the leeway of %1 s makes the token good at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that allows less refuses it. Get a new one, or compare the clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says that it was issued at %1, which is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with the issuer&apos;s: one of them is wrong. Strict checkers refuse such a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; should be a number of seconds since 1970, but is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number a thousand times too large is in milliseconds. The one who makes the tokens should send seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is %2, a time in the 1970s: it looks like a lifetime instead of a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers will take the token for expired. The one who makes the tokens should add the present time to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for %2; expected was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token for the right audience; the server refuses this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was made by %2; expected was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the token comes from the right server, and the right environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API redirects to %1. It was not followed: the token would go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that address belongs to the same API, call it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is 401 and has no WWW-Authenticate header, so it gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9110 wants one. Look for the reason in the likely causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer repeats the token that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps such answers keeps tokens. Tell the API&apos;s maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization header, as the standard has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization header, without form encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by refresh token (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by client credentials (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by password grant (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CallForm</name>
    <message>
        <source>Headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. The token is put into Authorization by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each header as Name: value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CallResult</name>
    <message>
        <source>&amp;Refresh and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the answer, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the answer, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with the token as $ACCESS_TOKEN, so that it can be given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CallView</name>
    <message>
        <source>This token is not sent anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pasted, so it may be somebody else&apos;s: it is looked at in memory only. Get a token of your own to call an API with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CaptureGuard</name>
    <message>
        <source>Windows leaves this program&apos;s windows out of screenshots, recordings and shared screens; before Windows 10 version 2004 they are black there. A camera is not kept from anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS leaves this program&apos;s windows out of screenshots and of most shared screens. Some newer capture programs see them all the same, and a camera does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux and BSD have no way for a program to do this: any program that may see the screen sees this window. Hide secrets while you share the screen instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ChainTable</name>
    <message>
        <source>Certificates of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ClaimsView</name>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is opaque: nothing in it can be read, and that is normal. Only the server that made it knows what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is encrypted: only its recipient can read its claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not complete. This is what could be read of it; no server will accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded, not verified: anybody can write such claims into a token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action, a profile or a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ComparePage</name>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste two tokens below: one that worked and one that does not, or one from before and one from after a refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs will stand here: scopes, audience, roles, lifetime and issuer first, then everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was before comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, no signature is checked, and nothing is kept when the window is locked or closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the token of %1 before, not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the token of %1 that is held now, not shown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyButton</name>
    <message>
        <source>&amp;Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy the token. The clipboard is cleared after %Ln s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not of the type Bearer: it can&apos;t be sent in this header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyRoute</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::DeathWatch</name>
    <message>
        <source>The token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say what the server did with the last request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused to give a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not kept alive</source>
        <comment>a profile&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::DiffView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gained:</source>
        <comment>Scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost:</source>
        <comment>Scope</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::Doctor</name>
    <message>
        <source>No server was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: the name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: plain http stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http: everybody on the way could read what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: the way to the server does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, so no server&apos;s clock to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::DoctorPage</name>
    <message>
        <source>&amp;Run the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for what is wrong on the way to a server, and with the keyring. Nothing secret is sent: no password, no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a server, or leave it empty to look at the keyring and the versions alone. Then run the checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, without any secret in it, for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. What to do stands beside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but something should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ExchangeView</name>
    <message>
        <source>Request, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, redacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden here: this page is safe to show and to copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::FailureCard</name>
    <message>
        <source>What speaks for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingCard</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is against the standards or the endpoint&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::FormPane</name>
    <message>
        <source>Get a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You still hold the token of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::FormatChoice</name>
    <message>
        <source>Send as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundModel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundTable</name>
    <message>
        <source>Found tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::GetPage</name>
    <message>
        <source>Reading what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring may be asking you something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be kept in memory only: %1. It is gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sign-in and refresh of this window will stand here, by the fingerprint of its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::KeepAliveRow</name>
    <message>
        <source>&amp;Keep alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares this token with the one before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::LifetimeBar</name>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>issued and expires, read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of issue not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <comment>a time, then: in 59 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1, %2</source>
        <comment>a time, then: 12 min ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantscope is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted tokens and texts, found rows and typed secrets were forgotten. Sign-ins that are kept were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keeps tokens from the eyes of others. It does not keep out somebody who sits at this computer: for that, lock the computer&apos;s screen. It asks for the password, and this window locks with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is refreshed until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept alive meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No token is kept alive meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) need you to sign in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LookPage</name>
    <message>
        <source>Text to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it, whose it is, how long it lives and what is wrong with it will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is known by its form (three parts with dots between them, as in eyJ....eyJ....), or by what stands before it: Bearer, access_token, id_token and their like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for tokens in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tokens in the te&amp;xt (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and nothing is kept when the window is locked or closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::MoreFields</name>
    <message>
        <source>Hold to show the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it suits the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client signs in b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name=value, one a line; for example verification_code=123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plai&amp;n http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::NoticeList</name>
    <message>
        <source>Sign in a&amp;gain...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::PageBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a page, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any action, profile or finding by its name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::PasteEdit</name>
    <message>
        <source>(a text of %1: too long to be shown here, and searched all the same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1, %2: too long to be shown here, and searched all the same)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionButton</name>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again within %1 s to go on, Escape to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionFrame</name>
    <message>
        <source>Production: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileActions</name>
    <message>
        <source>Another profile is called %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not proved that the secrets are gone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile stays, since it is not proved that its secrets are gone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileList</name>
    <message>
        <source>New sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileMenu</name>
    <message>
        <source>Sign in &amp;again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the token...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not told: there the token lives until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token goes from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <comment>place, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileModel</name>
    <message>
        <source>PROD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::QuestionBar</name>
    <message>
        <source>Time to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeway in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far its times may be overstepped, as many servers allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who means to accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who should have made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience and issuer are compared letter by letter, as servers do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>leeway %Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an audience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an issuer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At anot&amp;her time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stan&amp;ds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;at if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;at if: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::RawView</name>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s header, as it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent (line &amp;breaks are put in, nothing else is changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::RememberFields</name>
    <message>
        <source>Remem&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kno&amp;wn as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stays in memory and is gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The token is kept alive by signing in again with the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Where a refresh is refused, Grantscope may sign in again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: to keep a token alive, Grantscope signs in again with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The token can be refreshed without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: when the token has expired, you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ReportButton</name>
    <message>
        <source>Ticke&amp;t report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as Markdown, HTML or JSON...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a ticket report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.md *.html *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this without any secret in it, for a ticket. It can be dragged into another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print from the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Save the report as HTML, and print that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ScanPage</name>
    <message>
        <source>Canc&amp;el</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, HAR files, dumps: of any size, and whole folders. They are read on this computer, and nothing of them is kept. Drop them here, or choose some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject, issuer, algorithm or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No token in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found, %L1 shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was found until then is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not there any more: the file has changed since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ScopesView</name>
    <message>
        <source>The answer states no scope. That is not &quot;none&quot;: by the standard it means as requested (RFC 6749, section 5.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token states no scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission words, only files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y the file ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file ids stand in the scope. Where an API keeps files (sets of books), it names them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files this token may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SecretsPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and tokens are kept only where you choose to remember them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are in memory only and are gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in: %1. There is no file of Grantscope&apos;s own that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, and looked for again to make sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not proved that all is gone. %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SendBar</name>
    <message>
        <source>Sen&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the call, once (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the call, once. Ctrl+Enter does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::ServerField</name>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking for the token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the token endpoint of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for its token endpoint. No user name, password or secret is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 where its token endpoint is. No secret is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SessionAnnouncer</name>
    <message>
        <source>%1.</source>
        <comment>what happened: Refreshed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>profile, what happened: Refreshed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Expires %2.</source>
        <comment>Acme books: Refreshed. Expires in 59 min.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingRow</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Grantscope (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for a later version that knows them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what was expected and found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of your settings could be read. Their defaults stand instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInFields</name>
    <message>
        <source>Hold to show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show the refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, when left empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInForm</name>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will POST to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SignatureView</name>
    <message>
        <source>The token says that it is signed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that was used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show the shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public key, a certificate, a JWK or a JWKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared secret (HS256, HS384, HS512)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte for byte as it is configured; it stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the key that you give is used. A key that the token itself brings or points to proves nothing: whoever forged the token could have put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::StartPage</name>
    <message>
        <source>&amp;Get a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at an endpoint with an account and see what it grants, or why it refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at a token I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token and read whose it is, what it allows and how long it lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with the built-in sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account at hand? The sandbox is a small server on this computer that answers like the documented endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept where, and how to be rid of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring; it may be asking you something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: in memory only, until the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox runs at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %Ln s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor: network, certificates, clock and keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::SubmitBar</name>
    <message>
        <source>Get &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;request first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 for %2; gives up after %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Now, 14:32</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::TimesView</name>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several statements disagree, the earliest counts: that is the safe side. Times relative to now are by this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this one counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated; when it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenBox</name>
    <message>
        <source>Paste anything with a token in it, or drop a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln tokens in it, in line %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenHeader</name>
    <message>
        <source>not yours: memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the account or the endpoint and sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, then: by client credentials (JSON)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>user, host, then: by password grant (JSON)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it is for %1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it is for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it is from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token with the password or client secret that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token with the refresh token, without the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message>
        <source>Hold to show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Token %1, %Ln character(s)</source>
        <comment>fingerprint</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenView</name>
    <message>
        <source>About the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cla&amp;ims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scopes and files (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scopes and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sig&amp;nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <comment>where there is no room for: Scopes and files (3)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::TrayIcon</name>
    <message>
        <source>&amp;Show Grantscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is not kept alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the window to see which one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1. Its secrets go in %2 s, unless you undo it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::VeilBar</name>
    <message>
        <source>Hide secrets on a shared screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides tokens, pasted texts, requests, answers and names while others see this screen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown while you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are hidden: hold Alt to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show everything again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowActions</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;crets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Grantscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, secrets, help (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Grantscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantscope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets OAuth tokens, keeps them alive, and says what they are.

Qt %1. Licence: Apache 2.0. It sends nothing to anybody but the servers that you name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowDiscretion</name>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window, and forget what was pasted or typed into it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window locks in %1 s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantscope (locked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (production) - Grantscope</source>
        <comment>name of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Kept token is at hand again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in again, unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: another program refreshed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server may have issued a token that never arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <source>last %1, did not get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1, by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1, ok, %L2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was refused: sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how this endpoint refreshes tokens: sign in again to get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no refresh token, and signing in again with the kept password was refused or is not allowed for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This endpoint gave no refresh token, and the password is not kept: sign in again to get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token to keep alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not say how long the token lives: there is no time to refresh it at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: the token ends %1</source>
        <comment>ends in 59 min</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>Try grantscope --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the built-in sandbox and sign in to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get OAuth tokens, look at them, and find out why one was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window takes no arguments. Secrets are typed into it, never given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no sandbox: it was built without Qt HttpServer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and its offset from UTC</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever the focus is in the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one part to the next; F2 renames the profile that is chosen in the list; the key for the context menu opens what can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Grantscope may find in an answer or a token, by the id that reports and the command line use. A … stands for what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Get a token**. Choose the kind of endpoint, give the server, the user name and the password, and press **Get token**. The line beside the server says which address will be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Show the request first** shows what would be sent, with the password hidden, and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a token comes, the largest line on the page says what it is and how long it lives. **Copy token** puts it on the clipboard, from where it is cleared again after a few seconds; the arrow beside it copies it as a header, for curl or for PowerShell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at hand to sign in to? The start page has a **sandbox**: a server inside Grantscope, with an account that is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no token comes, a card says why. See [Why was it refused?](#refused).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a token alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch **Keep alive** on, and Grantscope replaces the token before it ends: with its refresh token, or by signing in again where there is none and you allow it. The line below the switch says when that happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at the left shows each profile, whether its token lives, and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- A refresh that did not get through is tried again, after a pause that grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- A refresh that was refused is not tried again: asking once more can&apos;t help, and may lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- After sleep, or when the clock was set, everything is looked at anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same profile can be kept alive by the command line: `grantscope-cli watch --profile NAME`. One of them refreshes at a time, and both have the new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you close the window during a refresh it waits a few seconds, so that the new token is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Look at a token** and paste whatever you have: a token, a header, a curl command, an answer, a page of a log. Every token in it is listed. You can drop a file on the page as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you paste here stays in memory. It is never sent, never kept, and gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Claims** says what each member of the token means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Times** shows when it began and when it ends, in your time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Signature** checks it with a key that you give. Until then anybody could have written what the token says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Findings** lists what is unusual or wrong. Each leads to its paragraph under [Findings](#findings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions at the top of the page ask **what if**: at another time, with a leeway, for another audience or issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that is damaged is read as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Find in files** and choose files or a folder, or drop them on the page. Logs of any size are read from beginning to end while you can go on working; **Cancel** stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one token, with its kind, who it is for, until when it lived, and the file and line where it stands. The same token is listed once, with the number of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see that token as under [Look at anything](#look).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are only read. Nothing is written to them or beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open **Compare** and paste the two: most often one that works, and one that does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs comes first, in words: another audience, a scope that is missing, an end that has passed. What is the same folds away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that only differ because every token has its own, such as its id and its times, are marked as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card above the form says in one sentence what happened, then the likeliest cause, what speaks for it, and what to do next. **More causes** shows what else it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Refused** means that the server answered, and the answer was no. Its own words stand on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Not reached** means that no whole answer came: the name, the network, the proxy or the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **Not understood** means that an answer came that no token endpoint would give. Often the address is that of a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that was granted can still be refused by an API. Look at its end, its audience and its scopes first, then at the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The **Exchange** tab shows what was sent and what came back, with every secret hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Ticket report** writes down everything about a token or a refusal with no secret in it: as Markdown to paste into a ticket, or as Markdown, HTML or JSON in a file. Tokens are told by their fingerprints, which lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that goes through **Look at a token** can be made safe as a whole, and the command line does it for files: `grantscope-cli inspect FILE --output html`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that you copy is cleared from the clipboard after a few seconds, and kept out of the clipboard&apos;s history where the system allows it. How many seconds is one of the [settings](#settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody can see your screen, begin in screen-share mode: everything secret is blurred until you hold a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless you choose to remember something, passwords and tokens are in memory alone, and gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose to remember goes to the keychain of the system, and nowhere else. No file of Grantscope holds a secret: not the profiles, not the settings, not the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Secrets** in the menu lists what is kept, where, and since when. **Forget** removes it, and says so only after looking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile that you remove can be had back for a few seconds: press **Undo**. Only after that its secrets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting is not revoking: the server is not told, and there a token lives until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Settings** in the menu has everything on one page. Type a word to find a setting. Each says what its default is, and has a way back to it where it differs. Changes act at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Export settings** writes them to a file for another computer or a colleague; **Import settings** reads one. There is nothing secret in it, and nothing about your servers or accounts. What can&apos;t be used is named with its place and with what was expected, and everything else is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window remembers its size, its panes, its columns and its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is listed under [Keys](#keys). The quickest is the one for **Search**: type a few letters of an action, a profile or a finding, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaskedAccessible</name>
    <message>
        <source>Hidden on a shared screen. Hold Alt to show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Next try at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went out and no whole answer came back: the server may have issued a token that never arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try did not get through (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try sent nothing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try did not get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is asked of the server until you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh before this one was broken off, and the server no longer takes the refresh token: it was probably used up then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only: %1. It is gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>JSON member %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML element %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML attribute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL parameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form parameter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times in all)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(over the limit of 1 MiB; not kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its content coding is broken: it can&apos;t be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock against this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 bits a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Asked about audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells tokens apart without telling them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, secrets, signatures and tokens were taken out. A token is told by its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Something answers like a token endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1. It does not list the password grant among those that it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say where its token endpoint is, and none of the usual paths is one. Ask for the address, or look for it in the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s metadata speak for another server (%1), and are not to be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names a token endpoint without encryption: not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s metadata can&apos;t be used: they name no token endpoint that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>signs in again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh %1</source>
        <comment>refresh in 59 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>expires in 59 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stated end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <comment>12:10, ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window. Words of the protocol stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or whichever of them the system has at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that was copied goes from the clipboard after that time, unless something else was copied meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin in screen-share mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything secret is hidden from the start, and shown while a key is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for that time, the window locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps, the window locks, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tokens alive while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that are kept alive are refreshed behind the lock as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a request after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new sign-in begins with. A profile can have a time of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older lines go when there are more. None of them holds a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell in the system&apos;s way when a token that is kept alive will not live on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, - and _ (Base64url)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, +, / and = (Base64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits and punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that no header may carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner can see and revoke it on GitHub&apos;s settings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitHub fine-grained personal access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitHub OAuth access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OAuth app got it for a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitHub App token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GitHub App got it, for a user or for an installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the next user token of a GitHub App.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glpat is a personal access token, gloas an OAuth application secret, the others belong to machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s tokeninfo endpoint says what it is for; it lives about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the next access token; Google revokes it after six months without use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key names a project and no user; it is no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the secret of a client, not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xoxb belongs to a bot, xoxp to a user, xoxe is or holds a refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Slack app-level token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an app, not to a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Stripe secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sk is a secret key, rk a restricted one; live ones move money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Stripe publishable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant to stand in web pages, and is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a key and is no secret; the secret key stands elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AWS session token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of use only together with its access key id and secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an account at a package registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PyPI API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a macaroon: whoever holds it can narrow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Docker access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an account or an organization at Docker Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a JWT by its dots, and is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an app of one shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to an application of one merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Facebook access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook&apos;s token debugger says what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dop is a personal token, doo an OAuth token, dor a refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Atlassian API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in for a password, together with an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvs is a service token, hvb a batch token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Telegram bot token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number before the colon is the bot&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent with the scheme SSWS, not with Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Salesforce session id or access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the exclamation mark is the organization&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refresh token of Entra ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Entra ID can read it, and it is of no use as an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compact ticket of a Microsoft account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s own APIs read it; it is no JWT and need not be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a protected ticket of ASP.NET Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only servers that share its key ring can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket protected by Windows (DPAPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the machine or account that made it can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, and begins with the time when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encrypted PASETO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who holds its key can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed PASETO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what it says in clear text, like a JWT, but in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds it can narrow it down, but not widen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NTLM message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs behind Negotiate or NTLM, not behind Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Kerberos (SPNEGO) ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs behind Negotiate, not behind Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate or key in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no token; it may have been copied from a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key or certificate in PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no token. If it says PRIVATE KEY, treat it as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Simple Web Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form with a signature at its end; the older .NET services used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SAML assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XML document in Base64; it belongs into a request for a token, and not behind Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT: header and signature are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name and a password in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs behind Basic, not behind Bearer. Whoever sees it knows the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looks it up; nothing stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authorization code or session of Keycloak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three UUIDs. A code is exchanged for a token once, and is none itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ULID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the time when it was made; the server looks it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reference token of IdentityServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API asks the server about it (introspection); nothing stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as access keys and session ids have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 hexadecimal digits, as older tokens and SHA-1 have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits, as keys and SHA-256 have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits alone are too easy to guess for a token. It may be the code of a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no token, but may hold one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Branca token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, and holds the time when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a protected ticket, as ASP.NET (OWIN) and others make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the servers that share its key can open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>no keyring answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring is locked, or its question was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring does not have what should be there: it is locked, it is another keyring, or it was removed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the keyring has is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring said yes, and did not have it afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring still has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring has not answered yet; it may be asking you something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is kept can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Grantscope has kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window or program works on this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that keeps two programs apart can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is kept to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refresh before was broken off, and may have used up the refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued and valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>Expires, in 59 min, a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDiff</name>
    <message>
        <source>The two are one and the same token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two different tokens; what one of them says can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same; only their signatures or their spelling differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ only in what is new in every token, such as its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They differ in %1 and %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1, by its own exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1, by the answer&apos;s %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid: this computer&apos;s clock is %1 slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1 by this computer&apos;s clock, which is %2 fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid before %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: expired %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: not valid before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active; the server does not say for how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry is stated in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a JWT without its beginning; what could be read of it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the header; what could be read of it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a JWT cut off after the header; what could be read of it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a JWT without its signature; what could be read of it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins like a JWT but has too many parts; what could be read of it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; what could be read of it is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; the claims up to there are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token here: the text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looks like %1 (%Ln characters): only the server can say whether it is good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An opaque token of one character: only the server can say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An opaque token of %Ln characters: only the server can say what it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted (JWE): only its recipient can read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted token (JWE): only its recipient can read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT whose claims can&apos;t be read as JSON; what could be decoded is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT whose payload is damaged; the claims up to there are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT whose expiry can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the signature was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for nobody in particular, but you asked about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for %1, but you asked about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no issuer, but you asked about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1, but you asked about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time: 2 h 59 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match this key: do not trust what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed in a way that this key is not for: do not trust what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not signed: anybody could have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature can&apos;t be valid, since the token breaks the rules for signed ones: do not trust what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked: the key is too short to prove anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked: none of the keys is the one that the token names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
