<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerMembers</name>
    <message>
        <source>What is sent with each request; its fingerprint</source>
        <translation>Lo que se envía con cada solicitud; su huella</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>Cómo se envía</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <source>How long it lives: %1</source>
        <translation>Cuánto dura: %1</translation>
    </message>
    <message>
        <source>Gets the next token without the password; its fingerprint</source>
        <translation>Obtiene el siguiente token sin la contraseña; su huella</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>De quién es el token</translation>
    </message>
    <message>
        <source>Not a member that the standard knows</source>
        <translation>No es un miembro que conozca el estándar</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>The body is larger than %1 and was not kept.</source>
        <translation>El cuerpo supera los %1 y no se conservó.</translation>
    </message>
    <message>
        <source>The body&apos;s content coding is broken: it can&apos;t be read.</source>
        <translation>La codificación del contenido del cuerpo está dañada: no se puede leer.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Not a claim that is known here.</source>
        <translation>No es un claim conocido aquí.</translation>
    </message>
    <message>
        <source>Not a header member that is known here.</source>
        <translation>No es un miembro del encabezado conocido aquí.</translation>
    </message>
    <message>
        <source>no time in seconds; in milliseconds it would be %1</source>
        <translation>no es una hora en segundos; en milisegundos sería %1</translation>
    </message>
    <message>
        <source>beyond the year 9999</source>
        <translation>posterior al año 9999</translation>
    </message>
    <message>
        <source>no time that can be read</source>
        <translation>no es una hora que se pueda leer</translation>
    </message>
    <message>
        <source>before 1970</source>
        <translation>anterior a 1970</translation>
    </message>
    <message>
        <source>Not signed: anybody could have written it</source>
        <translation>Sin firmar: cualquiera podría haberlo escrito</translation>
    </message>
    <message>
        <source>Signed with a secret that only the issuer and the API hold</source>
        <translation>Firmado con un secreto que solo tienen el emisor y la API</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>Expires, a time, in 59 min</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
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
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Who made this token.</source>
        <translation>Quién creó este token.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Whom it is about; the same user has the same one at this issuer.</source>
        <translation>De quién trata; el mismo usuario tiene siempre el mismo en este emisor.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Who is meant to accept it; everybody else must refuse it.</source>
        <translation>Quién debe aceptarlo; todos los demás deben rechazarlo.</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Parte autorizada</translation>
    </message>
    <message>
        <source>The client to which it was issued.</source>
        <translation>El cliente para el que se emitió.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What it allows, as words between spaces.</source>
        <translation>Lo que permite, como palabras separadas por espacios.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Which roles the user or the client has here.</source>
        <translation>Qué roles tiene aquí el usuario o el cliente.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Which groups the user belongs to.</source>
        <translation>A qué grupos pertenece el usuario.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>What the user may use.</source>
        <translation>Lo que el usuario puede usar.</translation>
    </message>
    <message>
        <source>What it allows, in detail.</source>
        <translation>Lo que permite, en detalle.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>From then on it must be refused.</source>
        <translation>A partir de ese momento debe rechazarse.</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>No válido antes de</translation>
    </message>
    <message>
        <source>Until then it must be refused.</source>
        <translation>Hasta ese momento debe rechazarse.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>When it was made.</source>
        <translation>Cuándo se creó.</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id. del token</translation>
    </message>
    <message>
        <source>The serial number of this one token.</source>
        <translation>El número de serie de este token.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Who acts for the subject.</source>
        <translation>Quién actúa en nombre del sujeto.</translation>
    </message>
    <message>
        <source>May act</source>
        <translation>Puede actuar</translation>
    </message>
    <message>
        <source>Who may act for the subject.</source>
        <translation>Quién puede actuar en nombre del sujeto.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Bound to a key or certificate: without that the token is of no use.</source>
        <translation>Vinculado a una clave o un certificado: sin ellos, el token no sirve.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>What happened, such as a logout.</source>
        <translation>Lo que ocurrió, por ejemplo un cierre de sesión.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Ties several tokens to one transaction.</source>
        <translation>Une varios tokens a una misma transacción.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Whether the server still takes it.</source>
        <translation>Si el servidor aún lo acepta.</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspección</translation>
    </message>
    <message>
        <source>What the server says about the token.</source>
        <translation>Lo que el servidor dice del token.</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Credencial verificable</translation>
    </message>
    <message>
        <source>A statement about the subject that others can check.</source>
        <translation>Una declaración sobre el sujeto que otros pueden comprobar.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>The HTTP method that this proof was made for.</source>
        <translation>El método HTTP para el que se hizo esta prueba.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The address that this proof was made for.</source>
        <translation>La dirección para la que se hizo esta prueba.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>Hash del token de acceso</translation>
    </message>
    <message>
        <source>Ties this proof to one access token.</source>
        <translation>Vincula esta prueba a un único token de acceso.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>When the user last proved who they are.</source>
        <translation>Cuándo demostró el usuario por última vez quién es.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties it to one sign-in.</source>
        <translation>Lo vincula a un único inicio de sesión.</translation>
    </message>
    <message>
        <source>Authentication level</source>
        <translation>Nivel de autenticación</translation>
    </message>
    <message>
        <source>How strongly the user was authenticated.</source>
        <translation>Con qué solidez se autenticó al usuario.</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Métodos de autenticación</translation>
    </message>
    <message>
        <source>By which means the user was authenticated, such as pwd or mfa.</source>
        <translation>Por qué medios se autenticó al usuario, por ejemplo pwd o mfa.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Which session it belongs to.</source>
        <translation>A qué sesión pertenece.</translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation>Vincula este ID token a su token de acceso.</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>Hash del código</translation>
    </message>
    <message>
        <source>Ties this ID token to its authorization code.</source>
        <translation>Vincula este ID token a su código de autorización.</translation>
    </message>
    <message>
        <source>State hash</source>
        <translation>Hash de state</translation>
    </message>
    <message>
        <source>Ties this ID token to the state of the request.</source>
        <translation>Vincula este ID token al state de la solicitud.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The user&apos;s full name.</source>
        <translation>El nombre completo del usuario.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>The user&apos;s first name.</source>
        <translation>El nombre de pila del usuario.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>The user&apos;s last name.</source>
        <translation>Los apellidos del usuario.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>The user&apos;s middle name.</source>
        <translation>El segundo nombre del usuario.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>What the user is called by friends.</source>
        <translation>Cómo llaman al usuario sus amigos.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What the user likes to be called; it may change.</source>
        <translation>Cómo prefiere el usuario que lo llamen; puede cambiar.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Where the user can be written to; it may change.</source>
        <translation>Dónde se puede escribir al usuario; puede cambiar.</translation>
    </message>
    <message>
        <source>E-mail address checked</source>
        <translation>Dirección de correo comprobada</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the address is the user&apos;s.</source>
        <translation>Si alguien se aseguró de que la dirección es del usuario.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Where the user can be called.</source>
        <translation>Dónde se puede llamar al usuario.</translation>
    </message>
    <message>
        <source>Phone number checked</source>
        <translation>Número de teléfono comprobado</translation>
    </message>
    <message>
        <source>Whether somebody made sure that the number is the user&apos;s.</source>
        <translation>Si alguien se aseguró de que el número es del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s postal address.</source>
        <translation>La dirección postal del usuario.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The user&apos;s language and country.</source>
        <translation>El idioma y el país del usuario.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Where the user&apos;s clock is set to.</source>
        <translation>En qué zona está el reloj del usuario.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The address of the user&apos;s picture.</source>
        <translation>La dirección de la imagen del usuario.</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Página de perfil</translation>
    </message>
    <message>
        <source>The address of the user&apos;s profile page.</source>
        <translation>La dirección de la página de perfil del usuario.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>The user&apos;s web site.</source>
        <translation>El sitio web del usuario.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>The user&apos;s gender, as the user stated it.</source>
        <translation>El género del usuario, tal como lo indicó.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>The user&apos;s date of birth.</source>
        <translation>La fecha de nacimiento del usuario.</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Perfil modificado</translation>
    </message>
    <message>
        <source>When the user&apos;s data last changed.</source>
        <translation>Cuándo cambiaron por última vez los datos del usuario.</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Id. de objeto</translation>
    </message>
    <message>
        <source>The user or service in the directory; it never changes.</source>
        <translation>El usuario o servicio en el directorio; no cambia nunca.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>The directory that the user signed in to.</source>
        <translation>El directorio en el que el usuario inició sesión.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Nombre principal de usuario</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name; it may change.</source>
        <translation>El nombre con el que el usuario inicia sesión; puede cambiar.</translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation>Nombre único</translation>
    </message>
    <message>
        <source>A name to show; it need not be unique.</source>
        <translation>Un nombre para mostrar; no tiene que ser único.</translation>
    </message>
    <message>
        <source>Passport id</source>
        <translation>Id. de Passport</translation>
    </message>
    <message>
        <source>An older id of the user.</source>
        <translation>Un id. antiguo del usuario.</translation>
    </message>
    <message>
        <source>Windows SID</source>
        <translation>SID de Windows</translation>
    </message>
    <message>
        <source>The user&apos;s id in the company&apos;s own directory.</source>
        <translation>El id. del usuario en el directorio propio de la empresa.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Proveedor de identidad</translation>
    </message>
    <message>
        <source>Who authenticated the user, if not the issuer.</source>
        <translation>Quién autenticó al usuario, si no fue el emisor.</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>What the client is called in the directory.</source>
        <translation>Cómo se llama el cliente en el directorio.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>0: none; 1: a secret; 2: a certificate.</source>
        <translation>0: ninguna; 1: un secreto; 2: un certificado.</translation>
    </message>
    <message>
        <source>What it allows on behalf of the user.</source>
        <translation>Lo que permite en nombre del usuario.</translation>
    </message>
    <message>
        <source>Directory roles</source>
        <translation>Roles del directorio</translation>
    </message>
    <message>
        <source>The user&apos;s administrator roles in the directory.</source>
        <translation>Los roles de administrador del usuario en el directorio.</translation>
    </message>
    <message>
        <source>Has groups</source>
        <translation>Tiene grupos</translation>
    </message>
    <message>
        <source>The user has more groups than fit into the token.</source>
        <translation>El usuario tiene más grupos de los que caben en el token.</translation>
    </message>
    <message>
        <source>Claims elsewhere</source>
        <translation>Claims en otro lugar</translation>
    </message>
    <message>
        <source>Claims that did not fit and must be fetched, such as groups.</source>
        <translation>Claims que no cabían y hay que obtener aparte, por ejemplo grupos.</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Where the claims that did not fit can be fetched.</source>
        <translation>Dónde se pueden obtener los claims que no cabían.</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>Tipo de sujeto</translation>
    </message>
    <message>
        <source>user or app: whether a person or a program got it.</source>
        <translation>user o app: si lo obtuvo una persona o un programa.</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Estado de la cuenta</translation>
    </message>
    <message>
        <source>0: a member of the directory; 1: a guest.</source>
        <translation>0: miembro del directorio; 1: invitado.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Which version of token this is; 1.0 and 2.0 name their claims differently.</source>
        <translation>Qué versión de token es; 1.0 y 2.0 nombran sus claims de forma distinta.</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Where the user signed in from.</source>
        <translation>Desde dónde inició sesión el usuario.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>The device that the user signed in on.</source>
        <translation>El dispositivo en el que el usuario inició sesión.</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>Sugerencia de inicio de sesión</translation>
    </message>
    <message>
        <source>What to pass on so that the user need not type a name.</source>
        <translation>Lo que hay que transmitir para que el usuario no tenga que escribir un nombre.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Where the directory is kept.</source>
        <translation>Dónde se guarda el directorio.</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>Directorio creado</translation>
    </message>
    <message>
        <source>When the directory was made.</source>
        <translation>Cuándo se creó el directorio.</translation>
    </message>
    <message>
        <source>Subject elsewhere</source>
        <translation>Sujeto en otro lugar</translation>
    </message>
    <message>
        <source>What this user is called as sub in other tokens.</source>
        <translation>Cómo se llama este usuario como sub en otros tokens.</translation>
    </message>
    <message>
        <source>Authentication contexts</source>
        <translation>Contextos de autenticación</translation>
    </message>
    <message>
        <source>Which conditional-access conditions were met.</source>
        <translation>Qué condiciones del acceso condicional se cumplieron.</translation>
    </message>
    <message>
        <source>Sign-in state</source>
        <translation>Estado del inicio de sesión</translation>
    </message>
    <message>
        <source>What is known of the device and network, such as kmsi or dvc_mngd.</source>
        <translation>Lo que se sabe del dispositivo y de la red, por ejemplo kmsi o dvc_mngd.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The user&apos;s country.</source>
        <translation>El país del usuario.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Used by the issuer itself.</source>
        <translation>Lo usa el propio emisor.</translation>
    </message>
    <message>
        <source>The serial number of this one token; the sign-in log knows it.</source>
        <translation>El número de serie de este token; el registro de inicios de sesión lo conoce.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; not meant for others.</source>
        <translation>Propio de Microsoft; no está pensado para otros.</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>La contraseña caduca</translation>
    </message>
    <message>
        <source>When the user&apos;s password expires.</source>
        <translation>Cuándo caduca la contraseña del usuario.</translation>
    </message>
    <message>
        <source>Password page</source>
        <translation>Página de contraseña</translation>
    </message>
    <message>
        <source>Where the user can change the password.</source>
        <translation>Dónde puede el usuario cambiar la contraseña.</translation>
    </message>
    <message>
        <source>Name id</source>
        <translation>Id. de nombre</translation>
    </message>
    <message>
        <source>Whom it is about, as .NET calls it.</source>
        <translation>De quién trata, como lo llama .NET.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Which roles the user has here, as .NET calls it.</source>
        <translation>Qué roles tiene aquí el usuario, como lo llama .NET.</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Public or Confidential: whether the client can keep a secret.</source>
        <translation>Public o Confidential: si el cliente puede guardar un secreto.</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <translation>Método de autenticación</translation>
    </message>
    <message>
        <source>By which means the user was authenticated.</source>
        <translation>Por qué medios se autenticó al usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s name, as .NET calls it.</source>
        <translation>El nombre del usuario, como lo llama .NET.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address, as .NET calls it.</source>
        <translation>La dirección de correo del usuario, como la llama .NET.</translation>
    </message>
    <message>
        <source>Realm roles</source>
        <translation>Roles del realm</translation>
    </message>
    <message>
        <source>The user&apos;s roles in the whole realm.</source>
        <translation>Los roles del usuario en todo el realm.</translation>
    </message>
    <message>
        <source>Client roles</source>
        <translation>Roles de cliente</translation>
    </message>
    <message>
        <source>The user&apos;s roles, client by client.</source>
        <translation>Los roles del usuario, cliente por cliente.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Which web pages may use it.</source>
        <translation>Qué páginas web pueden usarlo.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of token it is, such as Bearer, ID, Refresh or Offline.</source>
        <translation>Qué tipo de token es, por ejemplo Bearer, ID, Refresh u Offline.</translation>
    </message>
    <message>
        <source>The client, where no user was involved.</source>
        <translation>El cliente, cuando no intervino ningún usuario.</translation>
    </message>
    <message>
        <source>Client host</source>
        <translation>Host del cliente</translation>
    </message>
    <message>
        <source>Where the client asked from.</source>
        <translation>Desde dónde hizo la solicitud el cliente.</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation>Tipo de concesión</translation>
    </message>
    <message>
        <source>By which grant it was got.</source>
        <translation>Con qué concesión se obtuvo.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What it allows, by the roles of the user.</source>
        <translation>Lo que permite, según los roles del usuario.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The organization that the user signed in to.</source>
        <translation>La organización en la que el usuario inició sesión.</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>What the organization is called.</source>
        <translation>Cómo se llama la organización.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. de usuario</translation>
    </message>
    <message>
        <source>The user&apos;s id at the issuer.</source>
        <translation>El id. del usuario en el emisor.</translation>
    </message>
    <message>
        <source>The user&apos;s name in the user pool.</source>
        <translation>El nombre del usuario en el grupo de usuarios (user pool).</translation>
    </message>
    <message>
        <source>The user&apos;s groups in the user pool.</source>
        <translation>Los grupos del usuario en el grupo de usuarios (user pool).</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <translation>Roles de IAM</translation>
    </message>
    <message>
        <source>Which IAM roles the user&apos;s groups give.</source>
        <translation>Qué roles de IAM dan los grupos del usuario.</translation>
    </message>
    <message>
        <source>Preferred IAM role</source>
        <translation>Rol de IAM preferido</translation>
    </message>
    <message>
        <source>The IAM role that counts first.</source>
        <translation>El rol de IAM que cuenta primero.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>id or access: what the token is for.</source>
        <translation>id o access: para qué sirve el token.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>The sign-in that it came from.</source>
        <translation>El inicio de sesión del que procede.</translation>
    </message>
    <message>
        <source>First token id</source>
        <translation>Id. del primer token</translation>
    </message>
    <message>
        <source>The serial number of the sign-in that its refreshes go back to.</source>
        <translation>El número de serie del inicio de sesión del que parten sus actualizaciones.</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>Proveedores de identidad</translation>
    </message>
    <message>
        <source>Where the user is known from.</source>
        <translation>Por dónde se conoce al usuario.</translation>
    </message>
    <message>
        <source>Which version of token this is.</source>
        <translation>Qué versión de token es.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>An attribute that the maintainers of the user pool added.</source>
        <translation>Un atributo añadido por los responsables del grupo de usuarios (user pool).</translation>
    </message>
    <message>
        <source>Hosted domain</source>
        <translation>Dominio alojado</translation>
    </message>
    <message>
        <source>The company&apos;s domain at Google.</source>
        <translation>El dominio de la empresa en Google.</translation>
    </message>
    <message>
        <source>Firebase</source>
        <translation>Firebase</translation>
    </message>
    <message>
        <source>How the user signed in to Firebase.</source>
        <translation>Cómo inició sesión el usuario en Firebase.</translation>
    </message>
    <message>
        <source>The user&apos;s sign-in name.</source>
        <translation>El nombre con el que el usuario inicia sesión.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>What the user may do.</source>
        <translation>Lo que el usuario puede hacer.</translation>
    </message>
    <message>
        <source>Access token id</source>
        <translation>Id. del token de acceso</translation>
    </message>
    <message>
        <source>The access token that this refresh token belongs to.</source>
        <translation>El token de acceso al que pertenece este token de actualización.</translation>
    </message>
    <message>
        <source>The customer that the user belongs to.</source>
        <translation>La organización cliente a la que pertenece el usuario.</translation>
    </message>
    <message>
        <source>Added claim</source>
        <translation>Claim añadido</translation>
    </message>
    <message>
        <source>A claim that the maintainers of the issuer added, named by an address.</source>
        <translation>Un claim añadido por los responsables del emisor, con una dirección como nombre.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>How the token is signed, or how its key is encrypted.</source>
        <translation>Cómo se firma el token, o cómo se cifra su clave.</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>Qué tipo de token es.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>What kind of content it carries; JWT means a token inside a token.</source>
        <translation>Qué tipo de contenido lleva; JWT significa un token dentro de otro.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Id. de clave</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it.</source>
        <translation>Cuál de las claves del emisor lo firmó.</translation>
    </message>
    <message>
        <source>Key set address</source>
        <translation>Dirección del conjunto de claves</translation>
    </message>
    <message>
        <source>Where the keys are said to be; it is never followed.</source>
        <translation>Dónde se dice que están las claves; nunca se sigue.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>A key that the token brings along; it is never used.</source>
        <translation>Una clave que trae el propio token; nunca se usa.</translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation>Dirección del certificado</translation>
    </message>
    <message>
        <source>Where the certificate is said to be; it is never followed.</source>
        <translation>Dónde se dice que está el certificado; nunca se sigue.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates that the token brings along; they are never used.</source>
        <translation>Certificados que trae el propio token; nunca se usan.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Huella del certificado</translation>
    </message>
    <message>
        <source>SHA-1 of the signer&apos;s certificate.</source>
        <translation>SHA-1 del certificado del firmante.</translation>
    </message>
    <message>
        <source>SHA-256 of the signer&apos;s certificate.</source>
        <translation>SHA-256 del certificado del firmante.</translation>
    </message>
    <message>
        <source>Critical extensions</source>
        <translation>Extensiones críticas</translation>
    </message>
    <message>
        <source>Extensions that a checker must understand, or refuse the token.</source>
        <translation>Extensiones que quien lo comprueba debe entender o, si no, rechazar el token.</translation>
    </message>
    <message>
        <source>Payload encoding</source>
        <translation>Codificación del contenido</translation>
    </message>
    <message>
        <source>False: the payload is signed without Base64.</source>
        <translation>False: el contenido se firma sin Base64.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>Cómo se cifra el contenido.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Cómo se comprimió el contenido antes de cifrarlo.</translation>
    </message>
    <message>
        <source>Ephemeral key</source>
        <translation>Clave efímera</translation>
    </message>
    <message>
        <source>The sender&apos;s public key for this one message.</source>
        <translation>La clave pública del remitente para este único mensaje.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>How often the password was hashed to make the key.</source>
        <translation>Cuántas veces se aplicó el hash a la contraseña para crear la clave.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s mark on tokens for its own APIs; others can&apos;t check their signatures.</source>
        <translation>La marca de Microsoft en los tokens para sus propias API; otros no pueden comprobar sus firmas.</translation>
    </message>
    <message>
        <source>Details of authorization</source>
        <translation>Detalles de autorización</translation>
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
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gained</source>
        <translation>
            <numerusform>%Ln ganado</numerusform>
            <numerusform>%Ln ganados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdido</numerusform>
            <numerusform>%Ln perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 gained, 1 lost</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The profiles can&apos;t be read, and were left as they are: %1 (%2). New ones can&apos;t be saved until the file is mended or moved away.</source>
        <translation>No se pueden leer los perfiles y se han dejado como estaban: %1 (%2). No se podrán guardar perfiles nuevos hasta que el archivo se repare o se mueva.</translation>
    </message>
    <message>
        <source>Not everything in the file of profiles can be used: %1 (%2).</source>
        <translation>No todo lo que hay en el archivo de perfiles se puede usar: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>OAuth 2.0 token endpoint (RFC 6749)</source>
        <translation>Endpoint de token de OAuth 2.0 (RFC 6749)</translation>
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
        <translation>Nombre (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Conexión (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Almacén de claves</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, caducado</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1, aún no válido</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, dentro de %n día</numerusform>
            <numerusform>%1, dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it was set here.</source>
        <translation>%1, como se ajustó aquí.</translation>
    </message>
    <message>
        <source>%1, from the system or its environment.</source>
        <translation>%1, del sistema o de su entorno.</translation>
    </message>
    <message>
        <source>None: the server is this computer.</source>
        <translation>Ninguno: el servidor es este equipo.</translation>
    </message>
    <message>
        <source>None: the system names none for this server.</source>
        <translation>Ninguno: el sistema no indica ninguno para este servidor.</translation>
    </message>
    <message>
        <source>None, as it was set here.</source>
        <translation>Ninguno, como se ajustó aquí.</translation>
    </message>
    <message>
        <source>%1 is an address, so there is no name to look up.</source>
        <translation>%1 es una dirección: no hay ningún nombre que buscar.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>%1 is not known here. That does no harm: the proxy looks it up.</source>
        <translation>%1 no se conoce aquí. No importa: lo busca el proxy.</translation>
    </message>
    <message>
        <source>Connected through the proxy.</source>
        <translation>Conectado a través del proxy.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 ends in %n day(s): tell the server&apos;s maintainers.</source>
        <translation>
            <numerusform>El certificado de %1 vence dentro de %n día: avise a los responsables del servidor.</numerusform>
            <numerusform>El certificado de %1 vence dentro de %n días: avise a los responsables del servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password (407).</source>
        <translation>El proxy pide un nombre de usuario y una contraseña (407).</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment variable https_proxy.</source>
        <translation>Añádalos a la dirección del proxy en la variable de entorno https_proxy.</translation>
    </message>
    <message>
        <source>The server answers, but with a fault of its own (%1).</source>
        <translation>El servidor responde, pero con un error propio (%1).</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell the server&apos;s maintainers.</source>
        <translation>Inténtelo más tarde. Si persiste, avise a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The server answers (%1). It was asked with HEAD, without any credentials, so any answer is good.</source>
        <translation>El servidor responde (%1). Se le consultó con HEAD y sin credenciales, así que cualquier respuesta es buena.</translation>
    </message>
    <message>
        <source>The answer has no Date header to compare with.</source>
        <translation>La respuesta no trae el encabezado Date con el que comparar.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s from this computer&apos;s.</source>
        <translation>El reloj del servidor difiere %1 s del de este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s (%2 s).</source>
        <translation>El reloj de este equipo va atrasado %1 respecto al del servidor (%2 s).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s (%2 s).</source>
        <translation>El reloj de este equipo va adelantado %1 respecto al del servidor (%2 s).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, tell the server&apos;s maintainers.</source>
        <translation>Ponga en hora este equipo. Si ya lo está, avise a los responsables del servidor.</translation>
    </message>
    <message>
        <source>There is none: secrets are kept in memory, and are gone when the program ends.</source>
        <translation>No hay ninguno: los secretos se guardan en memoria y desaparecen al cerrar el programa.</translation>
    </message>
    <message>
        <source>%1: a value of no use was written, read back and removed.</source>
        <translation>%1: se escribió un valor sin utilidad, se volvió a leer y se quitó.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 no respondió en %2 s.</translation>
    </message>
    <message>
        <source>It may be asking you something in another window. Answer it, and run the checks again.</source>
        <translation>Es posible que le esté preguntando algo en otra ventana. Responda y repita las comprobaciones.</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <translation>TLS mediante %1</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plugin for TLS (OpenSSL): without it no https server can be reached.</source>
        <translation>Instale el complemento TLS de Qt (OpenSSL): sin él no se puede acceder a ningún servidor https.</translation>
    </message>
</context>
<context>
    <name>ExchangeFacts</name>
    <message>
        <source>(The body is over the limit of 1 MiB and was not kept.)</source>
        <translation>(El cuerpo supera el límite de 1 MiB y no se guardó.)</translation>
    </message>
    <message>
        <source>(The body&apos;s content coding is broken: it can&apos;t be read.)</source>
        <translation>(La codificación de contenido del cuerpo está dañada: no se puede leer.)</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(sin cuerpo)</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>duration</comment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>200 OK from a host in 12 ms</comment>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>no answer from %1 after %2</source>
        <translation>sin respuesta de %1 al cabo de %2</translation>
    </message>
    <message>
        <source>TLS was not established</source>
        <translation>No se estableció TLS</translation>
    </message>
    <message>
        <source>Not encrypted: plain http, on this computer only</source>
        <translation>Sin cifrar: http sin cifrado, solo en este equipo</translation>
    </message>
    <message>
        <source>Not encrypted: plain http. Everybody on the way could read it.</source>
        <translation>Sin cifrar: http sin cifrado. Cualquiera por el camino podría leerlo.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <comment>subject, issuer</comment>
        <translation>%1, emitido por %2</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>Errores de TLS</translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation>No llegó ninguna respuesta completa.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>The server granted a token.</source>
        <translation>El servidor concedió un token.</translation>
    </message>
    <message>
        <source>There is no token, and nothing more is known.</source>
        <translation>No hay ningún token y no se sabe nada más.</translation>
    </message>
    <message>
        <source>It did not work, and nothing more is known.</source>
        <translation>No funcionó y no se sabe nada más.</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <source>the Authorization header</source>
        <translation>el encabezado Authorization</translation>
    </message>
    <message>
        <source>members of the body</source>
        <translation>miembros del cuerpo</translation>
    </message>
    <message>
        <source>its id alone</source>
        <translation>solo su identificador</translation>
    </message>
    <message>
        <source>Entra ID does not know this user name with this password (AADSTS50126).</source>
        <translation>Entra ID no conoce a este usuario con esta contraseña (AADSTS50126).</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50126.</source>
        <translation>Entra ID respondió AADSTS50126.</translation>
    </message>
    <message>
        <source>Type both again. The user name is the whole sign-in name, such as name@company.com.</source>
        <translation>Vuelva a escribir ambos. El nombre de usuario es el nombre completo de inicio de sesión, por ejemplo name@company.com.</translation>
    </message>
    <message>
        <source>Entra ID knows no such user in this directory (AADSTS50034).</source>
        <translation>Entra ID no conoce a ese usuario en este directorio (AADSTS50034).</translation>
    </message>
    <message>
        <source>The user name is misspelt, or belongs to another directory.</source>
        <translation>El nombre de usuario está mal escrito o pertenece a otro directorio.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50034.</source>
        <translation>Entra ID respondió AADSTS50034.</translation>
    </message>
    <message>
        <source>Check the user name, and the tenant in the URL.</source>
        <translation>Compruebe el nombre de usuario y el inquilino de la URL.</translation>
    </message>
    <message>
        <source>Entra ID has locked the account for a while, or blocks the address that the request came from (AADSTS50053).</source>
        <translation>Entra ID ha bloqueado la cuenta por un tiempo, o bloquea la dirección de la que vino la solicitud (AADSTS50053).</translation>
    </message>
    <message>
        <source>Too many wrong passwords, or a sign-in from an address with a bad name.</source>
        <translation>Demasiadas contraseñas incorrectas, o un inicio de sesión desde una dirección con mala reputación.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50053.</source>
        <translation>Entra ID respondió AADSTS50053.</translation>
    </message>
    <message>
        <source>Wait, then try once from a known network; an administrator sees the reason in the sign-in log.</source>
        <translation>Espere y pruebe una vez desde una red conocida; un administrador puede ver el motivo en el registro de inicios de sesión.</translation>
    </message>
    <message>
        <source>The password has expired (AADSTS50055).</source>
        <translation>La contraseña ha caducado (AADSTS50055).</translation>
    </message>
    <message>
        <source>It has to be changed before it works again.</source>
        <translation>Hay que cambiarla para que vuelva a funcionar.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50055.</source>
        <translation>Entra ID respondió AADSTS50055.</translation>
    </message>
    <message>
        <source>Sign in on the web page of the account, set a new password there, and use it here.</source>
        <translation>Inicie sesión en la página web de la cuenta, establezca allí una contraseña nueva y úsela aquí.</translation>
    </message>
    <message>
        <source>The account has no password that Entra ID could check (AADSTS50056).</source>
        <translation>La cuenta no tiene ninguna contraseña que Entra ID pueda comprobar (AADSTS50056).</translation>
    </message>
    <message>
        <source>The account signs in through another directory, or its password was never set.</source>
        <translation>La cuenta inicia sesión a través de otro directorio, o nunca se estableció su contraseña.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50056.</source>
        <translation>Entra ID respondió AADSTS50056.</translation>
    </message>
    <message>
        <source>Set a password for it, or use a sign-in with a browser instead of the password grant.</source>
        <translation>Establezca una contraseña para ella, o use un inicio de sesión con navegador en lugar de la concesión password.</translation>
    </message>
    <message>
        <source>The account is disabled (AADSTS50057).</source>
        <translation>La cuenta está deshabilitada (AADSTS50057).</translation>
    </message>
    <message>
        <source>An administrator has switched it off.</source>
        <translation>Un administrador la ha desactivado.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50057.</source>
        <translation>Entra ID respondió AADSTS50057.</translation>
    </message>
    <message>
        <source>Ask an administrator of the directory to switch it on again.</source>
        <translation>Pida a un administrador del directorio que la active de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is signed in, and nobody may be asked (AADSTS50058).</source>
        <translation>Nadie ha iniciado sesión y no se puede preguntar a nadie (AADSTS50058).</translation>
    </message>
    <message>
        <source>The request came without a session, and allows no questions to the user.</source>
        <translation>La solicitud llegó sin sesión y no permite hacer preguntas al usuario.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50058.</source>
        <translation>Entra ID respondió AADSTS50058.</translation>
    </message>
    <message>
        <source>Sign in with a browser once.</source>
        <translation>Inicie sesión una vez con un navegador.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50059).</source>
        <translation>Entra ID no sabe a qué directorio se refiere (AADSTS50059).</translation>
    </message>
    <message>
        <source>The URL names no tenant that exists.</source>
        <translation>La URL no nombra ningún inquilino que exista.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50059.</source>
        <translation>Entra ID respondió AADSTS50059.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL, in place of common.</source>
        <translation>Ponga en la URL el dominio o el id. del directorio, en lugar de common.</translation>
    </message>
    <message>
        <source>The sign-in with the company&apos;s own server failed (AADSTS50064).</source>
        <translation>Falló el inicio de sesión con el servidor propio de la empresa (AADSTS50064).</translation>
    </message>
    <message>
        <source>The federation server refused the credentials.</source>
        <translation>El servidor de federación rechazó las credenciales.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50064.</source>
        <translation>Entra ID respondió AADSTS50064.</translation>
    </message>
    <message>
        <source>Try them on the company&apos;s own sign-in page, and send the report to its administrators.</source>
        <translation>Pruébelas en la página de inicio de sesión de la empresa y envíe el informe a sus administradores.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50072).</source>
        <translation>El usuario debe configurar antes un segundo factor (AADSTS50072).</translation>
    </message>
    <message>
        <source>Multi-factor authentication is demanded, and none is registered.</source>
        <translation>Se exige autenticación multifactor y no hay ninguna registrada.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50072.</source>
        <translation>Entra ID respondió AADSTS50072.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one; the password grant can&apos;t do it.</source>
        <translation>Inicie sesión una vez con un navegador y registre uno; la concesión password no puede hacerlo.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50074).</source>
        <translation>Entra ID pide un segundo factor, que la concesión password no puede dar (AADSTS50074).</translation>
    </message>
    <message>
        <source>Strong authentication is demanded for this user.</source>
        <translation>Se exige autenticación sólida para este usuario.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50074.</source>
        <translation>Entra ID respondió AADSTS50074.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or use an account that needs no second factor.</source>
        <translation>Inicie sesión con un navegador, o use una cuenta que no necesite un segundo factor.</translation>
    </message>
    <message>
        <source>Entra ID wants a second factor, which the password grant can&apos;t give (AADSTS50076).</source>
        <translation>Entra ID pide un segundo factor, que la concesión password no puede dar (AADSTS50076).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule, or a new place, demands multi-factor authentication.</source>
        <translation>Una regla de un administrador, o un lugar nuevo, exige autenticación multifactor.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50076.</source>
        <translation>Entra ID respondió AADSTS50076.</translation>
    </message>
    <message>
        <source>Sign in with a browser, or ask an administrator to except this account.</source>
        <translation>Inicie sesión con un navegador, o pida a un administrador que exceptúe esta cuenta.</translation>
    </message>
    <message>
        <source>The user has to set up a second factor first (AADSTS50079).</source>
        <translation>El usuario debe configurar antes un segundo factor (AADSTS50079).</translation>
    </message>
    <message>
        <source>An administrator&apos;s rule demands multi-factor authentication, and none is registered.</source>
        <translation>Una regla de un administrador exige autenticación multifactor y no hay ninguna registrada.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50079.</source>
        <translation>Entra ID respondió AADSTS50079.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and register one.</source>
        <translation>Inicie sesión una vez con un navegador y registre uno.</translation>
    </message>
    <message>
        <source>The user is not assigned to this application (AADSTS50105).</source>
        <translation>El usuario no está asignado a esta aplicación (AADSTS50105).</translation>
    </message>
    <message>
        <source>The application admits only users that were assigned to it.</source>
        <translation>La aplicación solo admite a los usuarios que se le han asignado.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50105.</source>
        <translation>Entra ID respondió AADSTS50105.</translation>
    </message>
    <message>
        <source>Ask an administrator to assign the user, or a group of the user, to the application.</source>
        <translation>Pida a un administrador que asigne el usuario, o un grupo del usuario, a la aplicación.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS50128).</source>
        <translation>Entra ID no sabe a qué directorio se refiere (AADSTS50128).</translation>
    </message>
    <message>
        <source>The user name or the URL holds a domain that no directory has.</source>
        <translation>El nombre de usuario o la URL contienen un dominio que no tiene ningún directorio.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50128.</source>
        <translation>Entra ID respondió AADSTS50128.</translation>
    </message>
    <message>
        <source>Check the domain of the user name, and the tenant in the URL.</source>
        <translation>Compruebe el dominio del nombre de usuario y el inquilino de la URL.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this device or place (AADSTS50131).</source>
        <translation>Una regla del directorio bloquea este dispositivo o lugar (AADSTS50131).</translation>
    </message>
    <message>
        <source>Conditional access does not admit this device or address.</source>
        <translation>El acceso condicional no admite este dispositivo o esta dirección.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50131.</source>
        <translation>Entra ID respondió AADSTS50131.</translation>
    </message>
    <message>
        <source>Try from a known device and network; an administrator sees the rule in the sign-in log.</source>
        <translation>Pruebe desde un dispositivo y una red conocidos; un administrador puede ver la regla en el registro de inicios de sesión.</translation>
    </message>
    <message>
        <source>A check outside of Entra ID is demanded, which the password grant can&apos;t do (AADSTS50158).</source>
        <translation>Se exige una comprobación fuera de Entra ID, que la concesión password no puede hacer (AADSTS50158).</translation>
    </message>
    <message>
        <source>Conditional access demands a further step.</source>
        <translation>El acceso condicional exige un paso más.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50158.</source>
        <translation>Entra ID respondió AADSTS50158.</translation>
    </message>
    <message>
        <source>Sign in with a browser.</source>
        <translation>Inicie sesión con un navegador.</translation>
    </message>
    <message>
        <source>The refresh token is no longer good, since the password was changed (AADSTS50173).</source>
        <translation>El token de actualización ya no es válido, porque se cambió la contraseña (AADSTS50173).</translation>
    </message>
    <message>
        <source>The password was changed, or the sessions were revoked, after the token was issued.</source>
        <translation>Se cambió la contraseña o se revocaron las sesiones después de emitir el token.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS50173.</source>
        <translation>Entra ID respondió AADSTS50173.</translation>
    </message>
    <message>
        <source>Sign in again with the password as it is now.</source>
        <translation>Inicie sesión de nuevo con la contraseña actual.</translation>
    </message>
    <message>
        <source>A rule of the directory demands a device that is managed (AADSTS53000).</source>
        <translation>Una regla del directorio exige un dispositivo administrado (AADSTS53000).</translation>
    </message>
    <message>
        <source>This computer does not comply with the company&apos;s rules.</source>
        <translation>Este equipo no cumple las reglas de la empresa.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53000.</source>
        <translation>Entra ID respondió AADSTS53000.</translation>
    </message>
    <message>
        <source>Use a managed device, or ask an administrator about the rule.</source>
        <translation>Use un dispositivo administrado, o pregunte a un administrador por la regla.</translation>
    </message>
    <message>
        <source>A rule of the directory blocks this sign-in (AADSTS53003).</source>
        <translation>Una regla del directorio bloquea este inicio de sesión (AADSTS53003).</translation>
    </message>
    <message>
        <source>Conditional access does not admit it.</source>
        <translation>El acceso condicional no lo admite.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS53003.</source>
        <translation>Entra ID respondió AADSTS53003.</translation>
    </message>
    <message>
        <source>An administrator sees in the sign-in log which rule it was; the description holds the ids to look for.</source>
        <translation>Un administrador puede ver en el registro de inicios de sesión qué regla fue; la descripción contiene los id. que hay que buscar.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this application may do what was asked (AADSTS65001).</source>
        <translation>Nadie ha aceptado aún que esta aplicación haga lo que se pidió (AADSTS65001).</translation>
    </message>
    <message>
        <source>The user or an administrator has not consented to these permissions.</source>
        <translation>Ni el usuario ni un administrador han dado su consentimiento a estos permisos.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS65001.</source>
        <translation>Entra ID respondió AADSTS65001.</translation>
    </message>
    <message>
        <source>Sign in with a browser once and agree, or ask an administrator to grant consent.</source>
        <translation>Inicie sesión una vez con un navegador y acepte, o pida a un administrador que dé el consentimiento.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS70001).</source>
        <translation>La aplicación no se conoce en este directorio (AADSTS70001).</translation>
    </message>
    <message>
        <source>The client id is wrong, or the URL names another directory.</source>
        <translation>El id. de cliente es incorrecto, o la URL nombra otro directorio.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70001.</source>
        <translation>Entra ID respondió AADSTS70001.</translation>
    </message>
    <message>
        <source>Compare the client id and the tenant with the app registration.</source>
        <translation>Compare el id. de cliente y el inquilino con el registro de la aplicación.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not accepted (AADSTS70002).</source>
        <translation>No se aceptaron las credenciales del cliente (AADSTS70002).</translation>
    </message>
    <message>
        <source>The client secret is wrong or missing.</source>
        <translation>El secreto de cliente es incorrecto o falta.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70002.</source>
        <translation>Entra ID respondió AADSTS70002.</translation>
    </message>
    <message>
        <source>Compare the client secret&apos;s value, not its id, with the app registration.</source>
        <translation>Compare el valor del secreto de cliente, no su id., con el registro de la aplicación.</translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADSTS70008).</source>
        <translation>El token de actualización o el código ha caducado (AADSTS70008).</translation>
    </message>
    <message>
        <source>It was not used for too long, or its lifetime is over.</source>
        <translation>No se usó durante demasiado tiempo, o terminó su duración.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70008.</source>
        <translation>Entra ID respondió AADSTS70008.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Entra ID does not know the scope that was asked for (AADSTS70011).</source>
        <translation>Entra ID no conoce el scope que se pidió (AADSTS70011).</translation>
    </message>
    <message>
        <source>The scope is misspelt, or mixes permissions of two APIs.</source>
        <translation>El scope está mal escrito o mezcla permisos de dos API.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70011.</source>
        <translation>Entra ID respondió AADSTS70011.</translation>
    </message>
    <message>
        <source>Ask for the permissions of one API, or for its /.default alone.</source>
        <translation>Pida los permisos de una sola API, o únicamente su /.default.</translation>
    </message>
    <message>
        <source>The refresh token has expired by a rule of the directory (AADSTS70043).</source>
        <translation>El token de actualización ha caducado por una regla del directorio (AADSTS70043).</translation>
    </message>
    <message>
        <source>Conditional access limits how often one must sign in.</source>
        <translation>El acceso condicional limita cada cuánto hay que iniciar sesión.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS70043.</source>
        <translation>Entra ID respondió AADSTS70043.</translation>
    </message>
    <message>
        <source>There is no directory of that name (AADSTS90002).</source>
        <translation>No hay ningún directorio con ese nombre (AADSTS90002).</translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or has no subscription.</source>
        <translation>El inquilino de la URL está mal escrito o no tiene suscripción.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90002.</source>
        <translation>Entra ID respondió AADSTS90002.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL.</source>
        <translation>Compruebe el inquilino de la URL.</translation>
    </message>
    <message>
        <source>Something that every request needs is missing (AADSTS90014).</source>
        <translation>Falta algo que toda solicitud necesita (AADSTS90014).</translation>
    </message>
    <message>
        <source>A member of the request is missing.</source>
        <translation>Falta un miembro de la solicitud.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90014.</source>
        <translation>Entra ID respondió AADSTS90014.</translation>
    </message>
    <message>
        <source>Compare the request with the documentation; the description names the member.</source>
        <translation>Compare la solicitud con la documentación; la descripción nombra el miembro.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t tell which directory is meant (AADSTS90019).</source>
        <translation>Entra ID no sabe a qué directorio se refiere (AADSTS90019).</translation>
    </message>
    <message>
        <source>The request names no tenant.</source>
        <translation>La solicitud no nombra ningún inquilino.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS90019.</source>
        <translation>Entra ID respondió AADSTS90019.</translation>
    </message>
    <message>
        <source>Put the directory&apos;s domain or id into the URL.</source>
        <translation>Ponga en la URL el dominio o el id. del directorio.</translation>
    </message>
    <message>
        <source>The application is not known in this directory (AADSTS700016).</source>
        <translation>La aplicación no se conoce en este directorio (AADSTS700016).</translation>
    </message>
    <message>
        <source>The client id is wrong, the URL names another directory, or nobody has consented there yet.</source>
        <translation>El id. de cliente es incorrecto, la URL nombra otro directorio, o nadie ha dado aún su consentimiento allí.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700016.</source>
        <translation>Entra ID respondió AADSTS700016.</translation>
    </message>
    <message>
        <source>The refresh token has expired, since it was not used for too long (AADSTS700082).</source>
        <translation>El token de actualización ha caducado, porque no se usó durante demasiado tiempo (AADSTS700082).</translation>
    </message>
    <message>
        <source>It was not used for 90 days, or as long as the directory allows.</source>
        <translation>No se usó durante 90 días, o durante el tiempo que permite el directorio.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS700082.</source>
        <translation>Entra ID respondió AADSTS700082.</translation>
    </message>
    <message>
        <source>The application is switched off (AADSTS7000112).</source>
        <translation>La aplicación está desactivada (AADSTS7000112).</translation>
    </message>
    <message>
        <source>An administrator has disabled it in this directory.</source>
        <translation>Un administrador la ha deshabilitado en este directorio.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000112.</source>
        <translation>Entra ID respondió AADSTS7000112.</translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation>Pida a un administrador que la habilite.</translation>
    </message>
    <message>
        <source>The client secret is wrong (AADSTS7000215).</source>
        <translation>El secreto de cliente es incorrecto (AADSTS7000215).</translation>
    </message>
    <message>
        <source>The secret&apos;s id was taken for its value, or it belongs to another application.</source>
        <translation>Se tomó el id. del secreto por su valor, o pertenece a otra aplicación.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000215.</source>
        <translation>Entra ID respondió AADSTS7000215.</translation>
    </message>
    <message>
        <source>Copy the value of a client secret; it is shown only once, when it is made.</source>
        <translation>Copie el valor de un secreto de cliente; se muestra una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>The application has to prove who it is, and did not (AADSTS7000218).</source>
        <translation>La aplicación debe demostrar quién es, y no lo hizo (AADSTS7000218).</translation>
    </message>
    <message>
        <source>The client needs a secret, or its registration does not allow public clients.</source>
        <translation>El cliente necesita un secreto, o su registro no permite clientes públicos.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000218.</source>
        <translation>Entra ID respondió AADSTS7000218.</translation>
    </message>
    <message>
        <source>Set the client secret, or allow public client flows in the app registration.</source>
        <translation>Indique el secreto de cliente, o permita los flujos de cliente público en el registro de la aplicación.</translation>
    </message>
    <message>
        <source>The client secret has expired (AADSTS7000222).</source>
        <translation>El secreto de cliente ha caducado (AADSTS7000222).</translation>
    </message>
    <message>
        <source>Client secrets live for a limited time.</source>
        <translation>Los secretos de cliente tienen una duración limitada.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS7000222.</source>
        <translation>Entra ID respondió AADSTS7000222.</translation>
    </message>
    <message>
        <source>Make a new one in the app registration, and set it.</source>
        <translation>Cree uno nuevo en el registro de la aplicación e indíquelo.</translation>
    </message>
    <message>
        <source>Entra ID can&apos;t read the request (AADSTS9002313).</source>
        <translation>Entra ID no puede leer la solicitud (AADSTS9002313).</translation>
    </message>
    <message>
        <source>The body is no form, or a member is missing or stands twice.</source>
        <translation>El cuerpo no es un formulario, o un miembro falta o aparece dos veces.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS9002313.</source>
        <translation>Entra ID respondió AADSTS9002313.</translation>
    </message>
    <message>
        <source>Send the request as a form, with each member once.</source>
        <translation>Envíe la solicitud como formulario, con cada miembro una sola vez.</translation>
    </message>
    <message>
        <source>The API that was asked for is not known in this directory (AADSTS500011).</source>
        <translation>La API que se pidió no se conoce en este directorio (AADSTS500011).</translation>
    </message>
    <message>
        <source>The audience or scope names an API that nobody has set up there.</source>
        <translation>La audiencia o el scope nombra una API que nadie ha configurado allí.</translation>
    </message>
    <message>
        <source>Entra ID answered AADSTS500011.</source>
        <translation>Entra ID respondió AADSTS500011.</translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation>Compruebe el recurso en el scope y el inquilino de la URL.</translation>
    </message>
    <message>
        <source>The server sent the request on to {detail} ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor remitió la solicitud a {detail} ({status}). No se siguió, para que la contraseña no vaya a ningún sitio sin su permiso.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address ({status}). It was not followed, so that the password goes nowhere unasked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor remitió la solicitud a otra dirección ({status}). No se siguió, para que la contraseña no vaya a ningún sitio sin su permiso.</translation>
    </message>
    <message>
        <source>This is not the token endpoint: the server wants to show a sign-in page.</source>
        <translation>Esto no es el endpoint de token: el servidor quiere mostrar una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>It points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Señala a {detail}.</translation>
    </message>
    <message>
        <source>Look up the address of the token endpoint in the server&apos;s documentation.</source>
        <translation>Busque la dirección del endpoint de token en la documentación del servidor.</translation>
    </message>
    <message>
        <source>The server wants https.</source>
        <translation>El servidor quiere https.</translation>
    </message>
    <message>
        <source>The request went by http; the server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La solicitud se envió por http; el servidor señala a {detail}.</translation>
    </message>
    <message>
        <source>Use the address that it points to as the URL.</source>
        <translation>Use como URL la dirección a la que señala.</translation>
    </message>
    <message>
        <source>The token endpoint has another address.</source>
        <translation>El endpoint de token tiene otra dirección.</translation>
    </message>
    <message>
        <source>The server points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor señala a {detail}.</translation>
    </message>
    <message>
        <source>The server answered {status} and named no address that can be read.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status} y no nombró ninguna dirección que se pueda leer.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>Si confía en esa dirección, úsela como URL.</translation>
    </message>
    <message>
        <source>The slash at the end of the path is one too many.</source>
        <translation>Sobra la barra al final de la ruta.</translation>
    </message>
    <message>
        <source>The request went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La solicitud se envió a {url}.</translation>
    </message>
    <message>
        <source>Leave out the slash at the end of the URL.</source>
        <translation>Quite la barra al final de la URL.</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El nombre de usuario y la contraseña son correctos por ahora; el servidor pide además un código de verificación ({status} {error}).</translation>
    </message>
    <message>
        <source>User name and password are right so far; the server also wants a verification code ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El nombre de usuario y la contraseña son correctos por ahora; el servidor pide además un código de verificación ({status}).</translation>
    </message>
    <message>
        <source>The code that was sent is wrong or too old.</source>
        <translation>El código que se envió es incorrecto o demasiado antiguo.</translation>
    </message>
    <message>
        <source>The request held a verification_code, and the server asks for one again.</source>
        <translation>La solicitud contenía un verification_code, y el servidor vuelve a pedir uno.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in again with it at once.</source>
        <translation>Consiga un código nuevo e inicie sesión de nuevo con él de inmediato.</translation>
    </message>
    <message>
        <source>The account is protected by a second factor.</source>
        <translation>La cuenta está protegida por un segundo factor.</translation>
    </message>
    <message>
        <source>The server answered {status} {error}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status} {error}.</translation>
    </message>
    <message>
        <source>The server answered {status} and asked for a further step.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status} y pidió un paso más.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for the code, and sign in again with the parameter verification_code set to it.</source>
        <translation>Pida el código al propietario de la cuenta e inicie sesión de nuevo con él en el parámetro verification_code.</translation>
    </message>
    <message>
        <source>Codes are taken at an address of their own.</source>
        <translation>Los códigos se aceptan en una dirección propia.</translation>
    </message>
    <message>
        <source>The request went to {url}; codes go to authorisation/token-2fa.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La solicitud se envió a {url}; los códigos van a authorisation/token-2fa.</translation>
    </message>
    <message>
        <source>Set the URL to authorisation/token-2fa on the same server. A first request without a code makes the server send one.</source>
        <translation>Ponga la URL en authorisation/token-2fa en el mismo servidor. Una primera solicitud sin código hace que el servidor envíe uno.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}); it will answer again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor ha recibido demasiadas solicitudes ({status}); volverá a responder en {retry_after}.</translation>
    </message>
    <message>
        <source>The server has had too many requests ({status}) and does not say when it will answer again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor ha recibido demasiadas solicitudes ({status}) y no dice cuándo volverá a responder.</translation>
    </message>
    <message>
        <source>Too many attempts in a short time, by this account or from this network.</source>
        <translation>Demasiados intentos en poco tiempo, de esta cuenta o desde esta red.</translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor pide esperar {retry_after}.</translation>
    </message>
    <message>
        <source>The server said: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor dijo: &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status}.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try once.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Espere {retry_after} y pruebe una vez.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try once. Each attempt may make the wait longer.</source>
        <translation>Espere unos minutos y pruebe una vez. Cada intento puede alargar la espera.</translation>
    </message>
    <message>
        <source>The quota of the day is used up.</source>
        <translation>La cuota del día está agotada.</translation>
    </message>
    <message>
        <source>Sign-ins often count as requests, too.</source>
        <translation>Los inicios de sesión suelen contar también como solicitudes.</translation>
    </message>
    <message>
        <source>Look up the limits in the server&apos;s documentation, and stop programs that sign in again and again.</source>
        <translation>Consulte los límites en la documentación del servidor y detenga los programas que inician sesión una y otra vez.</translation>
    </message>
    <message>
        <source>The account is locked, disabled or not confirmed.</source>
        <translation>La cuenta está bloqueada, deshabilitada o sin confirmar.</translation>
    </message>
    <message>
        <source>Ask whoever administers the accounts to look at this one. Don&apos;t try the password again until then.</source>
        <translation>Pida a quien administra las cuentas que revise esta. No vuelva a probar la contraseña hasta entonces.</translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation>Antes hay que cambiar la contraseña.</translation>
    </message>
    <message>
        <source>Sign in on the server&apos;s own page, set a new password there, and use it here.</source>
        <translation>Inicie sesión en la página del propio servidor, establezca allí una contraseña nueva y úsela aquí.</translation>
    </message>
    <message>
        <source>{host} speaks https on that port, and the request came in plain http ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} habla https en ese puerto, y la solicitud llegó en http sin cifrar ({status}).</translation>
    </message>
    <message>
        <source>The URL begins with http instead of https.</source>
        <translation>La URL empieza por http en lugar de https.</translation>
    </message>
    <message>
        <source>The server&apos;s page says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La página del servidor dice: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>Begin the URL with https.</source>
        <translation>Empiece la URL por https.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó el nombre de usuario o la contraseña ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server refused the user name or the password ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó el nombre de usuario o la contraseña ({status} {error}).</translation>
    </message>
    <message>
        <source>The server answered {status} {error}, which it does for either of them.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status} {error}, lo que hace en cualquiera de los dos casos.</translation>
    </message>
    <message>
        <source>Type both again; capital letters count. If it is refused again, try them on the server&apos;s own sign-in page.</source>
        <translation>Vuelva a escribir ambos; las mayúsculas cuentan. Si se rechazan otra vez, pruébelos en la página de inicio de sesión del propio servidor.</translation>
    </message>
    <message>
        <source>The user name has a space at its beginning or end.</source>
        <translation>El nombre de usuario tiene un espacio al principio o al final.</translation>
    </message>
    <message>
        <source>It was sent exactly as typed.</source>
        <translation>Se envió exactamente como se escribió.</translation>
    </message>
    <message>
        <source>Take the space away.</source>
        <translation>Quite el espacio.</translation>
    </message>
    <message>
        <source>The server did not find the password in the XML.</source>
        <translation>El servidor no encontró la contraseña en el XML.</translation>
    </message>
    <message>
        <source>The body was XML. Many .NET servers drop members that don&apos;t stand in their own order, and then the password is empty.</source>
        <translation>El cuerpo era XML. Muchos servidores .NET descartan los miembros que no están en el orden que esperan, y entonces la contraseña queda vacía.</translation>
    </message>
    <message>
        <source>Send the same request as a form or as JSON, whichever the server takes.</source>
        <translation>Envíe la misma solicitud como formulario o como JSON, según lo que acepte el servidor.</translation>
    </message>
    <message>
        <source>The server may want an e-mail address as the user name.</source>
        <translation>Puede que el servidor quiera una dirección de correo como nombre de usuario.</translation>
    </message>
    <message>
        <source>&quot;{username}&quot; is none.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>&quot;{username}&quot; no lo es.</translation>
    </message>
    <message>
        <source>Try the e-mail address of the account.</source>
        <translation>Pruebe la dirección de correo de la cuenta.</translation>
    </message>
    <message>
        <source>The account belongs to another server, such as the test system instead of the real one.</source>
        <translation>La cuenta pertenece a otro servidor, por ejemplo al sistema de pruebas en lugar del real.</translation>
    </message>
    <message>
        <source>The request went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La solicitud se envió a {host}.</translation>
    </message>
    <message>
        <source>Check the URL against the place where the account was made.</source>
        <translation>Compare la URL con el lugar donde se creó la cuenta.</translation>
    </message>
    <message>
        <source>The account is locked after too many attempts.</source>
        <translation>La cuenta está bloqueada tras demasiados intentos.</translation>
    </message>
    <message>
        <source>Many servers answer the same to a locked account.</source>
        <translation>Muchos servidores responden lo mismo a una cuenta bloqueada.</translation>
    </message>
    <message>
        <source>Wait, or ask whoever administers the accounts, before you try again.</source>
        <translation>Espere, o pregunte a quien administra las cuentas, antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó el token de actualización ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server refused the refresh token ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó el token de actualización ({status} {error}).</translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked.</source>
        <translation>El token de actualización ha caducado o fue revocado.</translation>
    </message>
    <message>
        <source>Sign in again with user name and password.</source>
        <translation>Inicie sesión de nuevo con nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The refresh token was used before, here or by another program.</source>
        <translation>El token de actualización ya se había usado, aquí o en otro programa.</translation>
    </message>
    <message>
        <source>Many servers take a refresh token only once.</source>
        <translation>Muchos servidores aceptan un token de actualización una sola vez.</translation>
    </message>
    <message>
        <source>Sign in again, and let only one program use the new refresh token.</source>
        <translation>Inicie sesión de nuevo y deje que un solo programa use el nuevo token de actualización.</translation>
    </message>
    <message>
        <source>It was issued to another client or by another server.</source>
        <translation>Se emitió para otro cliente o lo emitió otro servidor.</translation>
    </message>
    <message>
        <source>Use the client id and the server with which it was got.</source>
        <translation>Use el id. de cliente y el servidor con los que se obtuvo.</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó la concesión ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server refused the grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó la concesión ({status} {error}).</translation>
    </message>
    <message>
        <source>The credentials of this grant are wrong, expired or revoked.</source>
        <translation>Las credenciales de esta concesión son incorrectas, han caducado o fueron revocadas.</translation>
    </message>
    <message>
        <source>Check the client id and the secret, and that this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Compruebe el id. de cliente y el secreto, y que este cliente pueda usar la concesión {grant}.</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no acepta el cliente, es decir, el programa que hace la solicitud ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server does not accept the client, that is the program that asks ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no acepta el cliente, es decir, el programa que hace la solicitud ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a client id, and none was sent.</source>
        <translation>El servidor quiere un id. de cliente, y no se envió ninguno.</translation>
    </message>
    <message>
        <source>The request held no client id.</source>
        <translation>La solicitud no contenía ningún id. de cliente.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and a secret if they use one, and set them.</source>
        <translation>Pida a los responsables del servidor un id. de cliente, y un secreto si lo usan, e indíquelos.</translation>
    </message>
    <message>
        <source>The client id or its secret is wrong.</source>
        <translation>El id. de cliente o su secreto es incorrecto.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent, by {client_auth}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Se envió el id. de cliente &quot;{client_id}&quot;, mediante {client_auth}.</translation>
    </message>
    <message>
        <source>Compare both with what the server&apos;s maintainers gave out.</source>
        <translation>Compare ambos con lo que dieron los responsables del servidor.</translation>
    </message>
    <message>
        <source>The client needs a secret, and none was sent.</source>
        <translation>El cliente necesita un secreto, y no se envió ninguno.</translation>
    </message>
    <message>
        <source>The request held a client id alone.</source>
        <translation>La solicitud contenía solo un id. de cliente.</translation>
    </message>
    <message>
        <source>Set the client secret.</source>
        <translation>Indique el secreto de cliente.</translation>
    </message>
    <message>
        <source>The server reads id and secret in another way.</source>
        <translation>El servidor lee el id. y el secreto de otra manera.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, form-encoded first as the standard wants.</source>
        <translation>Se enviaron en el encabezado Authorization, codificados antes como formulario, como pide el estándar.</translation>
    </message>
    <message>
        <source>Try the client authentication basic-raw, then post.</source>
        <translation>Pruebe la autenticación del cliente basic-raw y después post.</translation>
    </message>
    <message>
        <source>They were sent in the Authorization header, not form-encoded.</source>
        <translation>Se enviaron en el encabezado Authorization, sin codificar como formulario.</translation>
    </message>
    <message>
        <source>Try the client authentication basic, then post.</source>
        <translation>Pruebe la autenticación del cliente basic y después post.</translation>
    </message>
    <message>
        <source>The server wants id and secret in the Authorization header.</source>
        <translation>El servidor quiere el id. y el secreto en el encabezado Authorization.</translation>
    </message>
    <message>
        <source>They were sent in the body.</source>
        <translation>Se enviaron en el cuerpo.</translation>
    </message>
    <message>
        <source>Try the client authentication basic.</source>
        <translation>Pruebe la autenticación del cliente basic.</translation>
    </message>
    <message>
        <source>Some servers report a wrong password with this error.</source>
        <translation>Algunos servidores comunican una contraseña incorrecta con este error.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>Vuelva a escribir ambos.</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Este cliente no puede usar la concesión {grant} ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>This client may not use the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Este cliente no puede usar la concesión {grant} ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is not switched on for this client.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La concesión {grant} no está activada para este cliente.</translation>
    </message>
    <message>
        <source>The client id &quot;{client_id}&quot; was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Se envió el id. de cliente &quot;{client_id}&quot;.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to allow the {grant} grant for this client, or to name one that has it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Pida a los responsables del servidor que permitan la concesión {grant} para este cliente, o que nombren uno que la tenga.</translation>
    </message>
    <message>
        <source>The server found no grant type that it knows ({status} {error}); most likely it reads only forms, and {format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no encontró ningún tipo de concesión que conozca ({status} {error}); lo más probable es que solo lea formularios, y se envió {format_name}.</translation>
    </message>
    <message>
        <source>The server reads only forms.</source>
        <translation>El servidor solo lee formularios.</translation>
    </message>
    <message>
        <source>The body was {format_name}. A server that reads only forms finds no grant_type in it, and reports exactly this error.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El cuerpo era {format_name}. Un servidor que solo lee formularios no encuentra en él ningún grant_type y comunica exactamente este error.</translation>
    </message>
    <message>
        <source>Send the request as a form.</source>
        <translation>Envíe la solicitud como formulario.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no ofrece la concesión {grant}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers which grants it offers.</source>
        <translation>Pregunte a los responsables del servidor qué concesiones ofrece.</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no ofrece la concesión {grant} ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server does not offer the {grant} grant ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no ofrece la concesión {grant} ({status} {error}).</translation>
    </message>
    <message>
        <source>The {grant} grant is switched off or was never there.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La concesión {grant} está desactivada o nunca existió.</translation>
    </message>
    <message>
        <source>This server has no refresh tokens, or takes them at another address.</source>
        <translation>Este servidor no tiene tokens de actualización, o los acepta en otra dirección.</translation>
    </message>
    <message>
        <source>The server does not grant the scope &quot;{scope}&quot; ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no concede el scope &quot;{scope}&quot; ({status} {error}).</translation>
    </message>
    <message>
        <source>The server wants a scope, and none was asked for ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor quiere un scope, y no se pidió ninguno ({status} {error}).</translation>
    </message>
    <message>
        <source>The scope is misspelt, unknown to the server, or not allowed for this account or client.</source>
        <translation>El scope está mal escrito, el servidor no lo conoce, o no está permitido para esta cuenta o este cliente.</translation>
    </message>
    <message>
        <source>Asked for was &quot;{scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Se pidió &quot;{scope}&quot;.</translation>
    </message>
    <message>
        <source>Try without a scope; then add the words that you need one by one, as the server&apos;s documentation spells them.</source>
        <translation>Pruebe sin scope; después añada una a una las palabras que necesite, tal como las escribe la documentación del servidor.</translation>
    </message>
    <message>
        <source>The words of the scope are separated by commas.</source>
        <translation>Las palabras del scope están separadas por comas.</translation>
    </message>
    <message>
        <source>Separate them by spaces.</source>
        <translation>Sepárelas con espacios.</translation>
    </message>
    <message>
        <source>This server wants a scope.</source>
        <translation>Este servidor quiere un scope.</translation>
    </message>
    <message>
        <source>The request held none.</source>
        <translation>La solicitud no contenía ninguno.</translation>
    </message>
    <message>
        <source>Set the scope that the server&apos;s documentation names.</source>
        <translation>Indique el scope que nombra la documentación del servidor.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no pudo usar la solicitud ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server could not use the request ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no pudo usar la solicitud ({status} {error}).</translation>
    </message>
    <message>
        <source>The body was {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El cuerpo era {format_name}.</translation>
    </message>
    <message>
        <source>The server misses a member, or does not know one.</source>
        <translation>El servidor echa en falta un miembro, o no conoce alguno.</translation>
    </message>
    <message>
        <source>Compare the request with the server&apos;s documentation, name by name.</source>
        <translation>Compare la solicitud con la documentación del servidor, nombre por nombre.</translation>
    </message>
    <message>
        <source>The server wants a client id.</source>
        <translation>El servidor quiere un id. de cliente.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers for a client id, and set it.</source>
        <translation>Pida a los responsables del servidor un id. de cliente, e indíquelo.</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor denegó el acceso ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server denied access ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor denegó el acceso ({status} {error}).</translation>
    </message>
    <message>
        <source>The account may not do this, or has to agree to it first.</source>
        <translation>La cuenta no puede hacer esto, o antes debe aceptarlo.</translation>
    </message>
    <message>
        <source>Sign in once on the server&apos;s own page and look for something to agree to; else ask whoever administers the accounts.</source>
        <translation>Inicie sesión una vez en la página del propio servidor y busque algo que aceptar; si no lo hay, pregunte a quien administra las cuentas.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor comunica un fallo propio ({status} {error}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server reports a fault of its own ({status} {error}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor comunica un fallo propio ({status} {error}).</translation>
    </message>
    <message>
        <source>Something is broken or overloaded at the server.</source>
        <translation>Algo está averiado o sobrecargado en el servidor.</translation>
    </message>
    <message>
        <source>Try again in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Vuelva a intentarlo en {retry_after}.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Vuelva a intentarlo en unos minutos. Si persiste, envíe el informe a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The server answered {status} &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status} &quot;{error}&quot;.</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor lo rechazó ({status}) con un error propio, &quot;{error}&quot;: &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server refused ({status}) with an error of its own, &quot;{error}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor lo rechazó ({status}) con un error propio, &quot;{error}&quot;.</translation>
    </message>
    <message>
        <source>The server means something that the standard has no word for.</source>
        <translation>El servidor quiere decir algo para lo que el estándar no tiene palabra.</translation>
    </message>
    <message>
        <source>&quot;{error}&quot; is none of the standard&apos;s errors.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>&quot;{error}&quot; no es ninguno de los errores del estándar.</translation>
    </message>
    <message>
        <source>Look up &quot;{error}&quot; in the server&apos;s documentation, or send the report to its maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Busque &quot;{error}&quot; en la documentación del servidor, o envíe el informe a sus responsables.</translation>
    </message>
    <message>
        <source>That address wants a token instead of giving one ({status}): it is not the token endpoint.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Esa dirección pide un token en lugar de darlo ({status}): no es el endpoint de token.</translation>
    </message>
    <message>
        <source>The URL is that of a protected page.</source>
        <translation>La URL es la de una página protegida.</translation>
    </message>
    <message>
        <source>Check the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Compruebe la ruta; este tipo de endpoint está documentado en {documented_path}.</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no lee {format_name} ({status}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server does not read {format_name} ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no lee {format_name} ({status}).</translation>
    </message>
    <message>
        <source>The body has a format that the server does not take.</source>
        <translation>El cuerpo tiene un formato que el servidor no acepta.</translation>
    </message>
    <message>
        <source>{format_name} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Se envió {format_name}.</translation>
    </message>
    <message>
        <source>Send the request as a form; that is what the standard wants.</source>
        <translation>Envíe la solicitud como formulario; es lo que pide el estándar.</translation>
    </message>
    <message>
        <source>A form was sent.</source>
        <translation>Se envió un formulario.</translation>
    </message>
    <message>
        <source>Send the request in a format that the endpoint documents: {formats}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Envíe la solicitud en un formato que el endpoint documente: {formats}.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation>Envíe la solicitud como JSON.</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no acepta POST en esa dirección ({status}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server takes no POST at that address ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no acepta POST en esa dirección ({status}).</translation>
    </message>
    <message>
        <source>The path is not that of the token endpoint.</source>
        <translation>La ruta no es la del endpoint de token.</translation>
    </message>
    <message>
        <source>Something in between, such as a web server or a firewall, does not pass a POST on.</source>
        <translation>Algo intermedio, por ejemplo un servidor web o un cortafuegos, no deja pasar un POST.</translation>
    </message>
    <message>
        <source>Token endpoints take POST, by the standard.</source>
        <translation>Según el estándar, los endpoints de token aceptan POST.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers.</source>
        <translation>Envíe el informe a los responsables del servidor.</translation>
    </message>
    <message>
        <source>There is nothing at that address ({status}): {url}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No hay nada en esa dirección ({status}): {url}</translation>
    </message>
    <message>
        <source>The server answers only to https.</source>
        <translation>El servidor solo responde a https.</translation>
    </message>
    <message>
        <source>The request went by http. Some servers pass over it as if the address did not exist.</source>
        <translation>La solicitud se envió por http. Algunos servidores la pasan por alto como si la dirección no existiera.</translation>
    </message>
    <message>
        <source>The URL has no path.</source>
        <translation>La URL no tiene ruta.</translation>
    </message>
    <message>
        <source>Add the path; this kind of endpoint is documented at {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Añada la ruta; este tipo de endpoint está documentado en {documented_path}.</translation>
    </message>
    <message>
        <source>Add the path that the server&apos;s documentation names.</source>
        <translation>Añada la ruta que nombra la documentación del servidor.</translation>
    </message>
    <message>
        <source>To many servers /token/ is not /token.</source>
        <translation>Para muchos servidores, /token/ no es /token.</translation>
    </message>
    <message>
        <source>Capital letters in the path differ.</source>
        <translation>Las mayúsculas de la ruta no coinciden.</translation>
    </message>
    <message>
        <source>The path is {path}; documented is {documented_path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La ruta es {path}; la documentada es {documented_path}.</translation>
    </message>
    <message>
        <source>Write the path exactly as documented.</source>
        <translation>Escriba la ruta exactamente como está documentada.</translation>
    </message>
    <message>
        <source>The path is {path}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La ruta es {path}.</translation>
    </message>
    <message>
        <source>Correct the path in the URL.</source>
        <translation>Corrija la ruta de la URL.</translation>
    </message>
    <message>
        <source>The token endpoint stands at another host or below another path.</source>
        <translation>El endpoint de token está en otro host o bajo otra ruta.</translation>
    </message>
    <message>
        <source>Compare the URL with the server&apos;s documentation, from the host to the last letter.</source>
        <translation>Compare la URL con la documentación del servidor, desde el host hasta la última letra.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a sign-in of its own (407); the server never saw the request.</source>
        <translation>El proxy intermedio pide un inicio de sesión propio (407); el servidor no llegó a ver la solicitud.</translation>
    </message>
    <message>
        <source>The proxy needs a user name and a password.</source>
        <translation>El proxy necesita un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The answer was 407.</source>
        <translation>La respuesta fue 407.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through the proxy, or use a network without it.</source>
        <translation>Pregunte a los administradores de su red cómo pasan los programas por el proxy, o use una red sin él.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}); it asks to come back in {retry_after}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no está disponible en este momento ({status}); pide volver en {retry_after}.</translation>
    </message>
    <message>
        <source>The server is not available at the moment ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no está disponible en este momento ({status}).</translation>
    </message>
    <message>
        <source>Maintenance, or too much load.</source>
        <translation>Mantenimiento, o demasiada carga.</translation>
    </message>
    <message>
        <source>Its page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Su página se titula &quot;{detail}&quot;.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The part of the server that gives tokens did not answer the part that you reached.</source>
        <translation>La parte del servidor que da tokens no respondió a la parte a la que usted llegó.</translation>
    </message>
    <message>
        <source>{status} comes from a gateway in front of it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} procede de una pasarela situada delante.</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor falló con la solicitud ({status}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server failed on the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor falló con la solicitud ({status}) y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>A fault at the server.</source>
        <translation>Un fallo en el servidor.</translation>
    </message>
    <message>
        <source>The server stumbles over the format.</source>
        <translation>El servidor tropieza con el formato.</translation>
    </message>
    <message>
        <source>Send the same request as a form.</source>
        <translation>Envíe la misma solicitud como formulario.</translation>
    </message>
    <message>
        <source>The server finds the request too large ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor considera la solicitud demasiado grande ({status}).</translation>
    </message>
    <message>
        <source>A value is far too long, or the server&apos;s limit is very low.</source>
        <translation>Un valor es demasiado largo, o el límite del servidor es muy bajo.</translation>
    </message>
    <message>
        <source>Look at the request for a value that was pasted by mistake.</source>
        <translation>Busque en la solicitud un valor pegado por error.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the request (408).</source>
        <translation>El servidor dejó de esperar la solicitud (408).</translation>
    </message>
    <message>
        <source>The network is slow or loses data.</source>
        <translation>La red es lenta o pierde datos.</translation>
    </message>
    <message>
        <source>The server answered 408.</source>
        <translation>El servidor respondió 408.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try another network.</source>
        <translation>Vuelva a intentarlo; si persiste, pruebe otra red.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page, &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó la solicitud ({status}) con una página web, &quot;{detail}&quot;.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) with a web page that gives no reason here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó la solicitud ({status}) con una página web que no da aquí ningún motivo.</translation>
    </message>
    <message>
        <source>A firewall, a bot guard or a proxy in front of the server stopped the request.</source>
        <translation>Un cortafuegos, una protección contra bots o un proxy situado delante del servidor detuvo la solicitud.</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page. This one is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Un endpoint de token no responde con una página web. Esta se titula &quot;{detail}&quot;.</translation>
    </message>
    <message>
        <source>A token endpoint does not answer with a web page.</source>
        <translation>Un endpoint de token no responde con una página web.</translation>
    </message>
    <message>
        <source>Try from another network. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Pruebe desde otra red. Si persiste, envíe el informe a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The URL is not that of the token endpoint.</source>
        <translation>La URL no es la del endpoint de token.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}): &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó la solicitud ({status}): &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>The server found a mistake in a member of the request.</source>
        <translation>El servidor encontró un error en un miembro de la solicitud.</translation>
    </message>
    <message>
        <source>It names {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Nombra {detail}.</translation>
    </message>
    <message>
        <source>Correct that member; compare its name and value with the server&apos;s documentation.</source>
        <translation>Corrija ese miembro; compare su nombre y su valor con la documentación del servidor.</translation>
    </message>
    <message>
        <source>The server does not read {format_name}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no lee {format_name}.</translation>
    </message>
    <message>
        <source>The server refused ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor lo rechazó ({status}) y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Algunos servidores responden a una contraseña incorrecta con {status} y nada más.</translation>
    </message>
    <message>
        <source>The refresh token has expired, was used before, or was revoked.</source>
        <translation>El token de actualización ha caducado, ya se había usado o fue revocado.</translation>
    </message>
    <message>
        <source>Some servers answer this with {status} and nothing else.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Algunos servidores responden a esto con {status} y nada más.</translation>
    </message>
    <message>
        <source>The client may not use this grant, or its secret is wrong.</source>
        <translation>El cliente no puede usar esta concesión, o su secreto es incorrecto.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether this client may use the {grant} grant.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Pregunte a los responsables del servidor si este cliente puede usar la concesión {grant}.</translation>
    </message>
    <message>
        <source>The server takes requests only from certain networks.</source>
        <translation>El servidor solo acepta solicitudes de determinadas redes.</translation>
    </message>
    <message>
        <source>Try from the network that it is meant for, or ask its maintainers.</source>
        <translation>Pruebe desde la red para la que está pensado, o pregunte a sus responsables.</translation>
    </message>
    <message>
        <source>The server could not use the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor no pudo usar la solicitud ({status}) y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Some servers answer a wrong password with {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Algunos servidores responden a una contraseña incorrecta con {status}.</translation>
    </message>
    <message>
        <source>A member is missing or misspelt.</source>
        <translation>Un miembro falta o está mal escrito.</translation>
    </message>
    <message>
        <source>The server answered {status}, which points elsewhere, but named no address.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status}, que señala a otro lugar, pero no nombró ninguna dirección.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}) and gave no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor rechazó la solicitud ({status}) y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Something that only the server&apos;s maintainers can see.</source>
        <translation>Algo que solo pueden ver los responsables del servidor.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; it holds no password.</source>
        <translation>Envíe el informe a los responsables del servidor; no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>The host name {host} is not known, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se conoce el nombre de host {host}, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The host name is misspelt.</source>
        <translation>El nombre de host está mal escrito.</translation>
    </message>
    <message>
        <source>The system says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El sistema dice: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>No address was found for {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se encontró ninguna dirección para {host}.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s documentation, letter by letter.</source>
        <translation>Compárelo con la documentación del servidor, letra por letra.</translation>
    </message>
    <message>
        <source>The name is known only inside a certain network.</source>
        <translation>El nombre solo se conoce dentro de una red determinada.</translation>
    </message>
    <message>
        <source>{host} has no dot in it.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} no contiene ningún punto.</translation>
    </message>
    <message>
        <source>Connect to that network (VPN), or use the full name.</source>
        <translation>Conéctese a esa red (VPN), o use el nombre completo.</translation>
    </message>
    <message>
        <source>This computer has no network, or its name service does not work.</source>
        <translation>Este equipo no tiene red, o su servicio de nombres no funciona.</translation>
    </message>
    <message>
        <source>Without it no name is known.</source>
        <translation>Sin él no se conoce ningún nombre.</translation>
    </message>
    <message>
        <source>Open a web page. If that fails, too, mend the connection first; if not, try the VPN that the server belongs to.</source>
        <translation>Abra una página web. Si también falla, repare antes la conexión; si no, pruebe la VPN a la que pertenece el servidor.</translation>
    </message>
    <message>
        <source>{host} could not be reached, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se pudo llegar a {host}, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Nothing listens there: the server is not running, or the port is wrong.</source>
        <translation>Nadie escucha ahí: el servidor no está en marcha, o el puerto es incorrecto.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the server runs.</source>
        <translation>Compruebe el puerto de la URL y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>The server on this computer is not running.</source>
        <translation>El servidor de este equipo no está en marcha.</translation>
    </message>
    <message>
        <source>{host} is this computer itself.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} es este mismo equipo.</translation>
    </message>
    <message>
        <source>Start it, and try again.</source>
        <translation>Inícielo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A firewall stands between, or the server can be reached only from another network.</source>
        <translation>Hay un cortafuegos en medio, o solo se puede llegar al servidor desde otra red.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>No se estableció ninguna conexión.</translation>
    </message>
    <message>
        <source>Connect to the network (VPN) that the server belongs to, or ask your network&apos;s administrators.</source>
        <translation>Conéctese a la red (VPN) a la que pertenece el servidor, o pregunte a los administradores de su red.</translation>
    </message>
    <message>
        <source>A secure connection to {host} could not be made, so nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se pudo establecer una conexión segura con {host}, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>El certificado del servidor ha caducado, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, the server&apos;s maintainers must renew the certificate.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, los responsables del servidor deben renovar el certificado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, or the certificate was made for later.</source>
        <translation>El reloj de este equipo va atrasado, o el certificado se creó para más adelante.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation>El certificado pertenece a otro nombre.</translation>
    </message>
    <message>
        <source>Use the host name that the certificate is made for. If it should be {host}, somebody may stand in between: ask the server&apos;s maintainers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Use el nombre de host para el que se creó el certificado. Si debería ser {host}, puede haber alguien en medio: pregunte a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The certificate was signed by nobody whom this computer trusts: an authority of a company, a proxy that opens connections, or the server itself.</source>
        <translation>El certificado no lo firmó nadie en quien confíe este equipo: lo firmó la autoridad de una empresa, un proxy que abre las conexiones o el propio servidor.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the administrators and give it as an additional CA certificate.</source>
        <translation>Consiga de los administradores el certificado de la autoridad e indíquelo como certificado de CA adicional.</translation>
    </message>
    <message>
        <source>The server does not speak https on that port.</source>
        <translation>El servidor no habla https en ese puerto.</translation>
    </message>
    <message>
        <source>Check the port in the URL. Plain http is right for a server on this computer only.</source>
        <translation>Compruebe el puerto de la URL. El http sin cifrar solo es adecuado para un servidor de este equipo.</translation>
    </message>
    <message>
        <source>The server and this computer have no safe version of TLS in common.</source>
        <translation>El servidor y este equipo no tienen en común ninguna versión segura de TLS.</translation>
    </message>
    <message>
        <source>The server&apos;s maintainers should offer TLS 1.2 or later.</source>
        <translation>Los responsables del servidor deberían ofrecer TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The server wants a certificate from the client.</source>
        <translation>El servidor quiere un certificado del cliente.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers whether there is an address that does without.</source>
        <translation>Pregunte a los responsables del servidor si hay una dirección que no lo necesite.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>El certificado fue revocado.</translation>
    </message>
    <message>
        <source>Don&apos;t sign in. Tell the server&apos;s maintainers.</source>
        <translation>No inicie sesión. Avise a los responsables del servidor.</translation>
    </message>
    <message>
        <source>Something between this computer and the server breaks the connection, such as a proxy that inspects traffic.</source>
        <translation>Algo entre este equipo y el servidor interrumpe la conexión, por ejemplo un proxy que inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>The handshake did not come to its end.</source>
        <translation>La negociación de la conexión no llegó a terminar.</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>Pruebe desde otra red.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not let the request through.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El proxy en el camino hacia {host} no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators how programs get through, or use a network without a proxy.</source>
        <translation>Pregunte a los administradores de su red cómo pasan los programas, o use una red sin proxy.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is wrong, or the proxy is down.</source>
        <translation>La dirección del proxy es incorrecta, o el proxy no funciona.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; try without one.</source>
        <translation>Compruebe el proxy en los ajustes; pruebe sin él.</translation>
    </message>
    <message>
        <source>The proxy does not allow this host or port.</source>
        <translation>El proxy no permite este host o este puerto.</translation>
    </message>
    <message>
        <source>The proxy answered in the server&apos;s place.</source>
        <translation>El proxy respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators to allow {host}, or try without the proxy.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Pida a los administradores de su red que permitan {host}, o pruebe sin el proxy.</translation>
    </message>
    <message>
        <source>The request was sent, but no whole answer came in time; the server may have acted on it.</source>
        <translation>La solicitud se envió, pero no llegó a tiempo una respuesta completa; es posible que el servidor la haya atendido.</translation>
    </message>
    <message>
        <source>The server is slow or stuck.</source>
        <translation>El servidor es lento o está atascado.</translation>
    </message>
    <message>
        <source>The whole request had left.</source>
        <translation>La solicitud había salido entera.</translation>
    </message>
    <message>
        <source>Allow more time, then try once. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Permita más tiempo y pruebe una vez. Si persiste, envíe el informe a los responsables del servidor.</translation>
    </message>
    <message>
        <source>{host} did not answer in time; the request was not sent as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{host} no respondió a tiempo; la solicitud no se envió entera.</translation>
    </message>
    <message>
        <source>A firewall swallows the connection, or the server can be reached only from another network.</source>
        <translation>Un cortafuegos se traga la conexión, o solo se puede llegar al servidor desde otra red.</translation>
    </message>
    <message>
        <source>Not even the request could leave.</source>
        <translation>Ni siquiera pudo salir la solicitud.</translation>
    </message>
    <message>
        <source>The network is very slow.</source>
        <translation>La red es muy lenta.</translation>
    </message>
    <message>
        <source>The time allowed was over.</source>
        <translation>Se agotó el tiempo permitido.</translation>
    </message>
    <message>
        <source>Allow more time, or try another network.</source>
        <translation>Permita más tiempo, o pruebe otra red.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole; the server may have acted on the request.</source>
        <translation>La conexión terminó antes de que la respuesta estuviera completa; es posible que el servidor haya atendido la solicitud.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, closed the connection.</source>
        <translation>El servidor, o algo situado delante de él, cerró la conexión.</translation>
    </message>
    <message>
        <source>Try once more. If it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Pruebe una vez más. Si persiste, envíe el informe a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before the request had left as a whole.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La conexión con {host} terminó antes de que la solicitud saliera entera.</translation>
    </message>
    <message>
        <source>The request had not left as a whole.</source>
        <translation>La solicitud no había salido entera.</translation>
    </message>
    <message>
        <source>Try again; if it stays, try from another network.</source>
        <translation>Vuelva a intentarlo; si persiste, pruebe desde otra red.</translation>
    </message>
    <message>
        <source>What answers at {host} is no web server: its answer is not HTTP.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Lo que responde en {host} no es un servidor web: su respuesta no es HTTP.</translation>
    </message>
    <message>
        <source>The server speaks https on that port, and the URL says http.</source>
        <translation>El servidor habla https en ese puerto, y la URL dice http.</translation>
    </message>
    <message>
        <source>The request went by http.</source>
        <translation>La solicitud se envió por http.</translation>
    </message>
    <message>
        <source>The port belongs to another program.</source>
        <translation>El puerto pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The answer does not begin like HTTP.</source>
        <translation>La respuesta no empieza como HTTP.</translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation>Compruebe el puerto de la URL.</translation>
    </message>
    <message>
        <source>No whole answer came from {host}: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No llegó ninguna respuesta completa de {host}: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>No whole answer came from {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No llegó ninguna respuesta completa de {host}.</translation>
    </message>
    <message>
        <source>The server may have done its part all the same.</source>
        <translation>Aun así, es posible que el servidor haya hecho su parte.</translation>
    </message>
    <message>
        <source>The whole request had left before the connection failed.</source>
        <translation>La solicitud había salido entera antes de que fallara la conexión.</translation>
    </message>
    <message>
        <source>Think before you try again: the attempt may have counted, and a refresh token may be used up.</source>
        <translation>Piénselo antes de volver a intentarlo: el intento puede haber contado, y un token de actualización puede haberse gastado.</translation>
    </message>
    <message>
        <source>The network between here and {host} is disturbed.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La red entre este equipo y {host} tiene perturbaciones.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Try again later, or from another network.</source>
        <translation>Vuelva a intentarlo más tarde, o desde otra red.</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}): &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Llegó una página web en lugar de un token ({status}): &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>A web page came instead of a token ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Llegó una página web en lugar de un token ({status}).</translation>
    </message>
    <message>
        <source>The URL is that of a sign-in page for people, not of the token endpoint.</source>
        <translation>La URL es la de una página de inicio de sesión para personas, no la del endpoint de token.</translation>
    </message>
    <message>
        <source>The page is called &quot;{detail}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La página se titula &quot;{detail}&quot;.</translation>
    </message>
    <message>
        <source>The network wants you to sign in or to agree to its terms first.</source>
        <translation>La red quiere que antes inicie sesión o acepte sus condiciones.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, do what the network asks, and try again.</source>
        <translation>Abra una página web en un navegador, haga lo que pide la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server is under maintenance.</source>
        <translation>El servidor está en mantenimiento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>A firewall or a bot guard in front of the server stopped the request.</source>
        <translation>Un cortafuegos o una protección contra bots situada delante del servidor detuvo la solicitud.</translation>
    </message>
    <message>
        <source>Try from another network, or ask the server&apos;s maintainers to let programs through to this address.</source>
        <translation>Pruebe desde otra red, o pida a los responsables del servidor que dejen pasar a los programas a esta dirección.</translation>
    </message>
    <message>
        <source>A proxy or the sign-in page of a network answered in the server&apos;s place.</source>
        <translation>Un proxy o la página de inicio de sesión de una red respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>Open the server&apos;s page in a browser to see what stands in between.</source>
        <translation>Abra la página del servidor en un navegador para ver qué hay en medio.</translation>
    </message>
    <message>
        <source>The server reported success ({status}), but its answer is empty.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor comunicó éxito ({status}), pero su respuesta está vacía.</translation>
    </message>
    <message>
        <source>A fault at the server, or something in between that took the body away.</source>
        <translation>Un fallo en el servidor, o algo intermedio que quitó el cuerpo.</translation>
    </message>
    <message>
        <source>Status {status} without a body.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Estado {status} sin cuerpo.</translation>
    </message>
    <message>
        <source>The answer can be read, but there is no access token in it ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La respuesta se puede leer, pero no contiene ningún token de acceso ({status}).</translation>
    </message>
    <message>
        <source>A token stands in another place.</source>
        <translation>Hay un token en otro lugar.</translation>
    </message>
    <message>
        <source>One was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Se encontró uno en {where}.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want; a dialect file can name the place.</source>
        <translation>Compruebe en la documentación del servidor si es el token que usted quiere; un archivo de dialecto puede nombrar el lugar.</translation>
    </message>
    <message>
        <source>The server calls it something else.</source>
        <translation>El servidor lo llama de otra manera.</translation>
    </message>
    <message>
        <source>None of the names that are known for this kind of endpoint stands in the answer.</source>
        <translation>La respuesta no contiene ninguno de los nombres conocidos para este tipo de endpoint.</translation>
    </message>
    <message>
        <source>Look at the answer&apos;s members, and name the right one in a dialect file.</source>
        <translation>Mire los miembros de la respuesta y nombre el correcto en un archivo de dialecto.</translation>
    </message>
    <message>
        <source>The server refused in words of its own.</source>
        <translation>El servidor lo rechazó con sus propias palabras.</translation>
    </message>
    <message>
        <source>Some servers report a refusal with status {status} and without an error member.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Algunos servidores comunican un rechazo con el estado {status} y sin un miembro error.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s members.</source>
        <translation>Lea los miembros de la respuesta.</translation>
    </message>
    <message>
        <source>The access token of the answer is not a text ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El token de acceso de la respuesta no es un texto ({where}).</translation>
    </message>
    <message>
        <source>What stands at {where} is a number, a list or an object.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Lo que hay en {where} es un número, una lista o un objeto.</translation>
    </message>
    <message>
        <source>The access token holds characters that must not stand in a header, so it can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El token de acceso contiene caracteres que no deben figurar en un encabezado, así que no se puede usar ({where}).</translation>
    </message>
    <message>
        <source>A fault at the server, such as a line break or a space inside the token.</source>
        <translation>Un fallo en el servidor, por ejemplo un salto de línea o un espacio dentro del token.</translation>
    </message>
    <message>
        <source>A token is made of letters, digits and - . _ ~ + / = (RFC 6750, section 2.1).</source>
        <translation>Un token se compone de letras, dígitos y - . _ ~ + / = (RFC 6750, sección 2.1).</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers. Don&apos;t take the characters out: the server would refuse the rest.</source>
        <translation>Envíe el informe a los responsables del servidor. No quite los caracteres: el servidor rechazaría el resto.</translation>
    </message>
    <message>
        <source>The answer holds two different access tokens, and nothing says which one is right.</source>
        <translation>La respuesta contiene dos tokens de acceso distintos, y nada dice cuál es el correcto.</translation>
    </message>
    <message>
        <source>A fault at the server: a member stands twice.</source>
        <translation>Un fallo en el servidor: un miembro aparece dos veces.</translation>
    </message>
    <message>
        <source>See {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Vea {where}.</translation>
    </message>
    <message>
        <source>The same name has two values.</source>
        <translation>El mismo nombre tiene dos valores.</translation>
    </message>
    <message>
        <source>Send the report to the server&apos;s maintainers; none of the two was used.</source>
        <translation>Envíe el informe a los responsables del servidor; no se usó ninguno de los dos.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object with members ({status}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La respuesta es JSON, pero no un objeto con miembros ({status}).</translation>
    </message>
    <message>
        <source>The server gives its reason as a bare text.</source>
        <translation>El servidor da su motivo como texto simple.</translation>
    </message>
    <message>
        <source>The reader says: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El lector dice: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>Some servers do.</source>
        <translation>Algunos servidores lo hacen.</translation>
    </message>
    <message>
        <source>Read the answer&apos;s body.</source>
        <translation>Lea el cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La respuesta parece JSON, pero está dañada en {where}.</translation>
    </message>
    <message>
        <source>The answer looks like JSON but is broken.</source>
        <translation>La respuesta parece JSON, pero está dañada.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read to its end.</source>
        <translation>La respuesta no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>Send the report with the place to the server&apos;s maintainers.</source>
        <translation>Envíe el informe con el lugar a los responsables del servidor.</translation>
    </message>
    <message>
        <source>Something in between changed the answer.</source>
        <translation>Algo intermedio cambió la respuesta.</translation>
    </message>
    <message>
        <source>Proxies and page filters sometimes do.</source>
        <translation>Los proxies y los filtros de páginas lo hacen a veces.</translation>
    </message>
    <message>
        <source>The answer is XML with a document type or with entities; for safety it was not read.</source>
        <translation>La respuesta es XML con un tipo de documento o con entidades; por seguridad no se leyó.</translation>
    </message>
    <message>
        <source>An old web page, or an attempt to make programs read foreign files.</source>
        <translation>Una página web antigua, o un intento de que los programas lean archivos ajenos.</translation>
    </message>
    <message>
        <source>It was found at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Se encontró en {where}.</translation>
    </message>
    <message>
        <source>No token endpoint needs them.</source>
        <translation>Ningún endpoint de token los necesita.</translation>
    </message>
    <message>
        <source>Check the URL. If it is right, send the report to the server&apos;s maintainers.</source>
        <translation>Compruebe la URL. Si es correcta, envíe el informe a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La respuesta parece XML, pero está dañada en {where}.</translation>
    </message>
    <message>
        <source>The answer looks like XML but is broken.</source>
        <translation>La respuesta parece XML, pero está dañada.</translation>
    </message>
    <message>
        <source>Ask for JSON instead if the server offers it, and send the report with the place to its maintainers.</source>
        <translation>Pida JSON en su lugar si el servidor lo ofrece, y envíe el informe con el lugar a sus responsables.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La respuesta contiene bytes que no son texto, en {where}.</translation>
    </message>
    <message>
        <source>The answer holds bytes that are no text.</source>
        <translation>La respuesta contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>The server wrote a name or a message in another encoding than UTF-8.</source>
        <translation>El servidor escribió un nombre o un mensaje en una codificación distinta de UTF-8.</translation>
    </message>
    <message>
        <source>Answers have to be UTF-8.</source>
        <translation>Las respuestas deben ser UTF-8.</translation>
    </message>
    <message>
        <source>The answer is far larger than any token answer; it was not read to its end.</source>
        <translation>La respuesta es mucho mayor que cualquier respuesta con un token; no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>The URL is that of a download or a data service, not of the token endpoint.</source>
        <translation>La URL es la de una descarga o un servicio de datos, no la del endpoint de token.</translation>
    </message>
    <message>
        <source>Check the URL.</source>
        <translation>Compruebe la URL.</translation>
    </message>
    <message>
        <source>The answer is compressed, and can&apos;t be decompressed.</source>
        <translation>La respuesta está comprimida y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>A fault at the server or at a proxy.</source>
        <translation>Un fallo en el servidor o en un proxy.</translation>
    </message>
    <message>
        <source>The compressed data is broken, or swells beyond all bounds.</source>
        <translation>Los datos comprimidos están dañados, o crecen más allá de todo límite.</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form. It begins: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La respuesta no es JSON, ni XML, ni un formulario. Empieza así: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>The answer is neither JSON nor XML nor a form.</source>
        <translation>La respuesta no es JSON, ni XML, ni un formulario.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer, at {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Llegó una respuesta ({status}), pero no es una respuesta con un token, en {where}.</translation>
    </message>
    <message>
        <source>An answer came ({status}), but it is no token answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Llegó una respuesta ({status}), pero no es una respuesta con un token.</translation>
    </message>
    <message>
        <source>The server is not the one that you mean, or speaks another language.</source>
        <translation>El servidor no es el que usted cree, o habla otro lenguaje.</translation>
    </message>
    <message>
        <source>Check the URL; read the answer&apos;s body.</source>
        <translation>Compruebe la URL; lea el cuerpo de la respuesta.</translation>
    </message>
    <message>
        <source>No keyring answers, so nothing can be kept or read from it.</source>
        <translation>No responde ningún almacén de claves, así que no se puede guardar ni leer nada en él.</translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation>En esta sesión no hay ningún servicio de almacén de claves en marcha.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nadie respondió.</translation>
    </message>
    <message>
        <source>Start a keyring (gnome-keyring, KWallet, KeePassXC) in this session, and try again.</source>
        <translation>Inicie un almacén de claves (gnome-keyring, KWallet, KeePassXC) en esta sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no session, as in a cron job or over ssh.</source>
        <translation>No hay sesión, como ocurre en una tarea cron o por ssh.</translation>
    </message>
    <message>
        <source>The keyring is reached through the session&apos;s message bus.</source>
        <translation>Al almacén de claves se llega por el bus de mensajes de la sesión.</translation>
    </message>
    <message>
        <source>Run it in the session that has the keyring, or give the secret anew each time.</source>
        <translation>Ejecútelo en la sesión que tiene el almacén de claves, o indique el secreto cada vez.</translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was answered with no.</source>
        <translation>El almacén de claves está bloqueado, o se respondió que no a su pregunta.</translation>
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation>No se desbloqueó.</translation>
    </message>
    <message>
        <source>It gives nothing while it is locked.</source>
        <translation>No da nada mientras está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and try again.</source>
        <translation>Desbloquee el almacén de claves y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something should be in the keyring, and the keyring says that it is not there.</source>
        <translation>Algo debería estar en el almacén de claves, y este dice que no está.</translation>
    </message>
    <message>
        <source>The keyring is locked, and does not say so.</source>
        <translation>El almacén de claves está bloqueado y no lo dice.</translation>
    </message>
    <message>
        <source>The index of what was kept names it.</source>
        <translation>El índice de lo guardado lo nombra.</translation>
    </message>
    <message>
        <source>It was kept in another keyring.</source>
        <translation>Se guardó en otro almacén de claves.</translation>
    </message>
    <message>
        <source>The reason given is: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El motivo indicado es: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>One computer may have more than one.</source>
        <translation>Un equipo puede tener más de uno.</translation>
    </message>
    <message>
        <source>Log in as when it was kept: the same desktop, the same keyring.</source>
        <translation>Inicie la sesión del equipo como cuando se guardó: el mismo escritorio, el mismo almacén de claves.</translation>
    </message>
    <message>
        <source>It was removed by hand.</source>
        <translation>Se quitó a mano.</translation>
    </message>
    <message>
        <source>Other programs may remove what lies in a keyring.</source>
        <translation>Otros programas pueden quitar lo que hay en un almacén de claves.</translation>
    </message>
    <message>
        <source>Sign in again; that replaces it.</source>
        <translation>Inicie sesión de nuevo; eso lo sustituye.</translation>
    </message>
    <message>
        <source>What the keyring gave is not what was written to it.</source>
        <translation>Lo que dio el almacén de claves no es lo que se escribió en él.</translation>
    </message>
    <message>
        <source>It was cut off or changed.</source>
        <translation>Se cortó o se cambió.</translation>
    </message>
    <message>
        <source>What was found: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Lo que se encontró: {detail}.</translation>
    </message>
    <message>
        <source>Its check sum is another one.</source>
        <translation>Su suma de comprobación es otra.</translation>
    </message>
    <message>
        <source>A later version of this program wrote what is kept.</source>
        <translation>Una versión posterior de este programa escribió lo guardado.</translation>
    </message>
    <message>
        <source>Two versions are in use.</source>
        <translation>Se usan dos versiones.</translation>
    </message>
    <message>
        <source>Its form is not known yet.</source>
        <translation>Aún no se conoce su forma.</translation>
    </message>
    <message>
        <source>Use the later version, or sign in again with this one.</source>
        <translation>Use la versión posterior, o inicie sesión de nuevo con esta.</translation>
    </message>
    <message>
        <source>The keyring did not do as it was asked.</source>
        <translation>El almacén de claves no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>It failed, was never opened, or waits for an answer to its question.</source>
        <translation>Falló, no se abrió nunca o espera respuesta a su pregunta.</translation>
    </message>
    <message>
        <source>It gave no reason that is known.</source>
        <translation>No dio ningún motivo conocido.</translation>
    </message>
    <message>
        <source>Open the keyring&apos;s own program and see whether it works; then try again.</source>
        <translation>Abra el programa propio del almacén de claves y vea si funciona; después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used: {where}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se puede usar un archivo que acompaña al almacén de claves: {where}</translation>
    </message>
    <message>
        <source>A file that goes with the keyring can&apos;t be used.</source>
        <translation>No se puede usar un archivo que acompaña al almacén de claves.</translation>
    </message>
    <message>
        <source>The disk is full, the file is damaged, or it belongs to somebody else.</source>
        <translation>El disco está lleno, el archivo está dañado o pertenece a otra persona.</translation>
    </message>
    <message>
        <source>It could not be read or written.</source>
        <translation>No se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Make room, or give the file back to yourself; then try again.</source>
        <translation>Libere espacio, o recupere la propiedad del archivo; después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring said that it kept the value, and it did not.</source>
        <translation>El almacén de claves dijo que guardó el valor, y no lo hizo.</translation>
    </message>
    <message>
        <source>The keyring fails without saying so.</source>
        <translation>El almacén de claves falla sin decirlo.</translation>
    </message>
    <message>
        <source>What was seen: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Lo que se vio: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>The value was read back, and was not there.</source>
        <translation>Se volvió a leer el valor, y no estaba.</translation>
    </message>
    <message>
        <source>It can&apos;t be proved that the secret is gone from the keyring.</source>
        <translation>No se puede demostrar que el secreto se haya borrado del almacén de claves.</translation>
    </message>
    <message>
        <source>The keyring is locked, or fails without saying so.</source>
        <translation>El almacén de claves está bloqueado, o falla sin decirlo.</translation>
    </message>
    <message>
        <source>A removal is believed only once the keyring has shown that it works.</source>
        <translation>Un borrado solo se da por hecho cuando el almacén de claves ha mostrado que funciona.</translation>
    </message>
    <message>
        <source>Unlock the keyring, and remove it again.</source>
        <translation>Desbloquee el almacén de claves y vuelva a borrarlo.</translation>
    </message>
    <message>
        <source>Another program works on the same profile just now.</source>
        <translation>Otro programa trabaja con el mismo perfil en este momento.</translation>
    </message>
    <message>
        <source>It asks the server, or waits at the keyring&apos;s question.</source>
        <translation>Consulta al servidor, o espera ante la pregunta del almacén de claves.</translation>
    </message>
    <message>
        <source>It holds the lock of the profile.</source>
        <translation>Tiene el bloqueo del perfil.</translation>
    </message>
    <message>
        <source>Answer the keyring&apos;s question if there is one, or wait until the other is done.</source>
        <translation>Responda a la pregunta del almacén de claves si la hay, o espere a que el otro termine.</translation>
    </message>
    <message>
        <source>Nothing that could get a token is kept for this profile.</source>
        <translation>Para este perfil no se guarda nada con lo que obtener un token.</translation>
    </message>
    <message>
        <source>There was no sign-in yet, or what was kept was forgotten.</source>
        <translation>Aún no hubo ningún inicio de sesión, o se olvidó lo guardado.</translation>
    </message>
    <message>
        <source>Neither a refresh token nor a password is kept.</source>
        <translation>No se guarda ni un token de actualización ni una contraseña.</translation>
    </message>
    <message>
        <source>Sign in with the password.</source>
        <translation>Inicie sesión con la contraseña.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged ({where}). It was left as it is.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El archivo de los perfiles está dañado ({where}). Se dejó como está.</translation>
    </message>
    <message>
        <source>The file of the profiles is damaged. It was left as it is.</source>
        <translation>El archivo de los perfiles está dañado. Se dejó como está.</translation>
    </message>
    <message>
        <source>It was edited by hand, or cut off.</source>
        <translation>Se editó a mano, o se cortó.</translation>
    </message>
    <message>
        <source>It is not what was written.</source>
        <translation>No es lo que se escribió.</translation>
    </message>
    <message>
        <source>Correct the place, or put the last good copy there. Nothing is changed until then.</source>
        <translation>Corrija ese lugar, o ponga ahí la última copia correcta. Hasta entonces no se cambia nada.</translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the profiles. It was left as it is.</source>
        <translation>Una versión posterior de este programa escribió el archivo de los perfiles. Se dejó como está.</translation>
    </message>
    <message>
        <source>Its schema is not known yet.</source>
        <translation>Aún no se conoce su esquema.</translation>
    </message>
    <message>
        <source>Use the later version.</source>
        <translation>Use la versión posterior.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No hay ningún perfil llamado &quot;{where}&quot;.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ese perfil no existe.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the profile was removed.</source>
        <translation>El nombre está mal escrito, o se quitó el perfil.</translation>
    </message>
    <message>
        <source>Looking it up: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Al buscarlo: {detail}.</translation>
    </message>
    <message>
        <source>It is not in the file of the profiles.</source>
        <translation>No está en el archivo de los perfiles.</translation>
    </message>
    <message>
        <source>Take one of the names that there are, or add the profile.</source>
        <translation>Use uno de los nombres que existen, o añada el perfil.</translation>
    </message>
    <message>
        <source>There is a profile of that name already: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Ya hay un perfil con ese nombre: {detail}</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>Names differ in more than capital letters.</source>
        <translation>Los nombres deben diferir en algo más que las mayúsculas.</translation>
    </message>
    <message>
        <source>Two profiles of one name could not be told apart.</source>
        <translation>No se podrían distinguir dos perfiles con el mismo nombre.</translation>
    </message>
    <message>
        <source>Take another name, or edit the one that there is.</source>
        <translation>Use otro nombre, o edite el que ya existe.</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Hay un secreto donde no se puede guardar ninguno: {detail}</translation>
    </message>
    <message>
        <source>A secret stands where none may be kept.</source>
        <translation>Hay un secreto donde no se puede guardar ninguno.</translation>
    </message>
    <message>
        <source>It is part of a URL or of a parameter.</source>
        <translation>Forma parte de una URL o de un parámetro.</translation>
    </message>
    <message>
        <source>Profiles lie in a file that anybody may be given.</source>
        <translation>Los perfiles están en un archivo que se puede dar a cualquiera.</translation>
    </message>
    <message>
        <source>Take it out there, and give it with each sign-in.</source>
        <translation>Quítelo de ahí e indíquelo en cada inicio de sesión.</translation>
    </message>
    <message>
        <source>The key is protected by a pass phrase, and none is asked for here.</source>
        <translation>La clave está protegida por una frase de contraseña, y aquí no se pide ninguna.</translation>
    </message>
    <message>
        <source>It is a private key.</source>
        <translation>Es una clave privada.</translation>
    </message>
    <message>
        <source>To check a signature the public key is enough.</source>
        <translation>Para comprobar una firma basta la clave pública.</translation>
    </message>
    <message>
        <source>Give the public key; openssl pkey -in key.pem -pubout makes it.</source>
        <translation>Indique la clave pública; openssl pkey -in key.pem -pubout la crea.</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Con una clave así no se pueden comprobar firmas ({detail}).</translation>
    </message>
    <message>
        <source>Signatures can&apos;t be checked with such a key.</source>
        <translation>Con una clave así no se pueden comprobar firmas.</translation>
    </message>
    <message>
        <source>It is of a kind or on a curve that is not known here.</source>
        <translation>Es de un tipo o de una curva que no se conocen aquí.</translation>
    </message>
    <message>
        <source>Known are RSA, the curves P-256, P-384 and P-521, Ed25519, Ed448, and shared secrets.</source>
        <translation>Se conocen RSA, las curvas P-256, P-384 y P-521, Ed25519, Ed448 y los secretos compartidos.</translation>
    </message>
    <message>
        <source>Ask the one who makes the tokens for the key that they sign with.</source>
        <translation>Pida a quien crea los tokens la clave con la que los firma.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se puede usar la clave: {detail}.</translation>
    </message>
    <message>
        <source>The key can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se puede usar la clave ({where}).</translation>
    </message>
    <message>
        <source>The key can&apos;t be used.</source>
        <translation>No se puede usar la clave.</translation>
    </message>
    <message>
        <source>It was cut or changed in copying, or is something else.</source>
        <translation>Se cortó o se cambió al copiarla, o es otra cosa.</translation>
    </message>
    <message>
        <source>The reason is called {code}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El motivo se llama {code}.</translation>
    </message>
    <message>
        <source>Give a PEM file (-----BEGIN PUBLIC KEY----- or CERTIFICATE), a JWK, or a shared secret.</source>
        <translation>Indique un archivo PEM (-----BEGIN PUBLIC KEY----- o CERTIFICATE), un JWK o un secreto compartido.</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se puede leer el conjunto de claves ({detail}).</translation>
    </message>
    <message>
        <source>The set of keys can&apos;t be read.</source>
        <translation>No se puede leer el conjunto de claves.</translation>
    </message>
    <message>
        <source>The file is no JWKS.</source>
        <translation>El archivo no es un JWKS.</translation>
    </message>
    <message>
        <source>A JWKS is a JSON object with a list called keys.</source>
        <translation>Un JWKS es un objeto JSON con una lista llamada keys.</translation>
    </message>
    <message>
        <source>Get it from the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>Obténgalo de la dirección que el documento de descubrimiento del emisor nombra como jwks_uri.</translation>
    </message>
    <message>
        <source>The address of the keys begins with http, so anybody on the way could put other keys there. Nothing was sent.</source>
        <translation>La dirección de las claves empieza por http, así que cualquiera por el camino podría poner ahí otras claves. No se envió nada.</translation>
    </message>
    <message>
        <source>The s of https is missing.</source>
        <translation>Falta la s de https.</translation>
    </message>
    <message>
        <source>A key proves something only if it surely is the issuer&apos;s.</source>
        <translation>Una clave solo demuestra algo si es del emisor con seguridad.</translation>
    </message>
    <message>
        <source>Begin the address with https, or save the keys to a file and give that.</source>
        <translation>Empiece la dirección por https, o guarde las claves en un archivo e indíquelo.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched: {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se pueden obtener las claves: {detail}.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be fetched.</source>
        <translation>No se pueden obtener las claves.</translation>
    </message>
    <message>
        <source>The server does not answer, or not over a connection that can be trusted.</source>
        <translation>El servidor no responde, o no lo hace por una conexión de confianza.</translation>
    </message>
    <message>
        <source>It was {where}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Fue {where}.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>No llegó ninguna respuesta completa.</translation>
    </message>
    <message>
        <source>Check the address; or save the keys to a file and give that.</source>
        <translation>Compruebe la dirección; o guarde las claves en un archivo e indíquelo.</translation>
    </message>
    <message>
        <source>The address is not the one of the keys. Redirects are not followed.</source>
        <translation>La dirección no es la de las claves. Las redirecciones no se siguen.</translation>
    </message>
    <message>
        <source>The server answered, but not with keys.</source>
        <translation>El servidor respondió, pero no con claves.</translation>
    </message>
    <message>
        <source>Take the address that the issuer&apos;s discovery document names as jwks_uri.</source>
        <translation>Use la dirección que el documento de descubrimiento del emisor nombra como jwks_uri.</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys ({detail}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Lo que se obtuvo no es un conjunto de claves ({detail}).</translation>
    </message>
    <message>
        <source>What was fetched is no set of keys.</source>
        <translation>Lo que se obtuvo no es un conjunto de claves.</translation>
    </message>
    <message>
        <source>The address shows a page or another document.</source>
        <translation>La dirección muestra una página u otro documento.</translation>
    </message>
    <message>
        <source>The URL begins with http, so anybody on the way could read the password. Nothing was sent.</source>
        <translation>La URL empieza por http, así que cualquiera por el camino podría leer la contraseña. No se envió nada.</translation>
    </message>
    <message>
        <source>{detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail}</translation>
    </message>
    <message>
        <source>The URL begins with http.</source>
        <translation>La URL empieza por http.</translation>
    </message>
    <message>
        <source>Begin the URL with https. Only if the server can&apos;t, allow plain http for this request.</source>
        <translation>Empiece la URL por https. Solo si el servidor no puede, permita http sin cifrar para esta solicitud.</translation>
    </message>
    <message>
        <source>The URL has to begin with https. Nothing was sent.</source>
        <translation>La URL debe empezar por https. No se envió nada.</translation>
    </message>
    <message>
        <source>The URL begins with something else, or with nothing.</source>
        <translation>La URL empieza por otra cosa, o por nada.</translation>
    </message>
    <message>
        <source>No https was found at its beginning.</source>
        <translation>No se encontró https al principio.</translation>
    </message>
    <message>
        <source>Write the whole URL, as in https://server.example/token.</source>
        <translation>Escriba la URL entera, como en https://server.example/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the URL, where logs would keep it. Nothing was sent.</source>
        <translation>Hay un nombre de usuario o una contraseña en la URL, donde los registros lo conservarían. No se envió nada.</translation>
    </message>
    <message>
        <source>Something stands before an @ in the URL.</source>
        <translation>Hay algo delante de un @ en la URL.</translation>
    </message>
    <message>
        <source>URLs are written to logs on the way; this part is left out here.</source>
        <translation>Las URL se escriben en registros por el camino; esa parte se omite aquí.</translation>
    </message>
    <message>
        <source>Take it out of the URL, and give user name and password in their own fields.</source>
        <translation>Quítelo de la URL e indique el nombre de usuario y la contraseña en sus propios campos.</translation>
    </message>
    <message>
        <source>The URL can&apos;t be used. Nothing was sent.</source>
        <translation>No se puede usar la URL. No se envió nada.</translation>
    </message>
    <message>
        <source>It is misspelt, or a part is missing.</source>
        <translation>Está mal escrita, o falta una parte.</translation>
    </message>
    <message>
        <source>It is no address that could be asked.</source>
        <translation>No es una dirección que se pueda consultar.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header ({where}). Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Un valor contiene caracteres que no deben figurar en un encabezado ({where}). No se envió nada.</translation>
    </message>
    <message>
        <source>A value holds characters that must not stand in a header. Nothing was sent.</source>
        <translation>Un valor contiene caracteres que no deben figurar en un encabezado. No se envió nada.</translation>
    </message>
    <message>
        <source>A line break or a special character was pasted along.</source>
        <translation>Se pegó también un salto de línea o un carácter especial.</translation>
    </message>
    <message>
        <source>Headers are single lines of plain characters.</source>
        <translation>Los encabezados son líneas únicas de caracteres normales.</translation>
    </message>
    <message>
        <source>Type the value by hand, or paste it without its line break.</source>
        <translation>Escriba el valor a mano, o péguelo sin el salto de línea.</translation>
    </message>
    <message>
        <source>The CA certificates can&apos;t be read. Nothing was sent.</source>
        <translation>No se pueden leer los certificados de CA. No se envió nada.</translation>
    </message>
    <message>
        <source>The file is missing, or holds no certificate in PEM format.</source>
        <translation>El archivo falta, o no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>No certificate was found in it.</source>
        <translation>No se encontró ningún certificado en él.</translation>
    </message>
    <message>
        <source>Give a file that holds -----BEGIN CERTIFICATE-----.</source>
        <translation>Indique un archivo que contenga -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used. Nothing was sent.</source>
        <translation>No se puede usar la dirección del proxy. No se envió nada.</translation>
    </message>
    <message>
        <source>It is misspelt, or of a kind that is not known.</source>
        <translation>Está mal escrita, o es de un tipo que no se conoce.</translation>
    </message>
    <message>
        <source>It is no address of a proxy.</source>
        <translation>No es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>Write it as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Escríbala como http://proxy.example:3128 o socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is missing. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Falta &quot;{where}&quot;. No se envió nada.</translation>
    </message>
    <message>
        <source>Something that this grant needs is missing. Nothing was sent.</source>
        <translation>Falta algo que esta concesión necesita. No se envió nada.</translation>
    </message>
    <message>
        <source>The endpoint needs it.</source>
        <translation>El endpoint lo necesita.</translation>
    </message>
    <message>
        <source>Its documentation names it as required.</source>
        <translation>Su documentación lo señala como obligatorio.</translation>
    </message>
    <message>
        <source>Give a value for &quot;{where}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Indique un valor para &quot;{where}&quot;.</translation>
    </message>
    <message>
        <source>Give the missing value.</source>
        <translation>Indique el valor que falta.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not have that grant. Nothing was sent.</source>
        <translation>Este tipo de endpoint no tiene esa concesión. No se envió nada.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s dialect does not list it.</source>
        <translation>El dialecto del endpoint no la incluye.</translation>
    </message>
    <message>
        <source>The dialect names the grants that are documented.</source>
        <translation>El dialecto nombra las concesiones que están documentadas.</translation>
    </message>
    <message>
        <source>Choose another grant, or another dialect.</source>
        <translation>Elija otra concesión u otro dialecto.</translation>
    </message>
    <message>
        <source>This kind of endpoint does not take that body format. Nothing was sent.</source>
        <translation>Este tipo de endpoint no acepta ese formato de cuerpo. No se envió nada.</translation>
    </message>
    <message>
        <source>The dialect names the formats that are documented.</source>
        <translation>El dialecto nombra los formatos que están documentados.</translation>
    </message>
    <message>
        <source>Choose another format, or another dialect.</source>
        <translation>Elija otro formato u otro dialecto.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>&quot;{where}&quot; contiene un carácter que XML no puede llevar. No se envió nada.</translation>
    </message>
    <message>
        <source>A value holds a character that XML can&apos;t carry. Nothing was sent.</source>
        <translation>Un valor contiene un carácter que XML no puede llevar. No se envió nada.</translation>
    </message>
    <message>
        <source>A control character stands in the value.</source>
        <translation>Hay un carácter de control en el valor.</translation>
    </message>
    <message>
        <source>XML 1.0 has no way to write it.</source>
        <translation>XML 1.0 no tiene forma de escribirlo.</translation>
    </message>
    <message>
        <source>Send the request as JSON or as a form, or type the value again by hand.</source>
        <translation>Envíe la solicitud como JSON o como formulario, o vuelva a escribir el valor a mano.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; was given more than once. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>&quot;{where}&quot; se indicó más de una vez. No se envió nada.</translation>
    </message>
    <message>
        <source>A parameter was given more than once. Nothing was sent.</source>
        <translation>Un parámetro se indicó más de una vez. No se envió nada.</translation>
    </message>
    <message>
        <source>It stands among the extra parameters and in a field of its own.</source>
        <translation>Está entre los parámetros adicionales y en un campo propio.</translation>
    </message>
    <message>
        <source>A request must hold each name once.</source>
        <translation>Una solicitud debe contener cada nombre una sola vez.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>There is no dialect of that name, and no such file.</source>
        <translation>No hay ningún dialecto con ese nombre, ni tampoco un archivo así.</translation>
    </message>
    <message>
        <source>The name is misspelt.</source>
        <translation>El nombre está mal escrito.</translation>
    </message>
    <message>
        <source>It is not among the dialects at hand.</source>
        <translation>No está entre los dialectos disponibles.</translation>
    </message>
    <message>
        <source>Use one of the known names, or the path of a dialect file.</source>
        <translation>Use uno de los nombres conocidos o la ruta de un archivo de dialecto.</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used ({where}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se puede usar el archivo de dialecto ({where}).</translation>
    </message>
    <message>
        <source>The dialect file can&apos;t be used.</source>
        <translation>No se puede usar el archivo de dialecto.</translation>
    </message>
    <message>
        <source>The file is missing or has a mistake.</source>
        <translation>El archivo falta o contiene un error.</translation>
    </message>
    <message>
        <source>It does not follow the schema of dialect files.</source>
        <translation>No sigue el esquema de los archivos de dialecto.</translation>
    </message>
    <message>
        <source>Correct the place, and load the file again.</source>
        <translation>Corrija ese lugar y vuelva a cargar el archivo.</translation>
    </message>
    <message>
        <source>It was cancelled. If the request was on its way already, the server may have acted on it.</source>
        <translation>Se canceló. Si la solicitud ya estaba en camino, es posible que el servidor la haya atendido.</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used: &quot;{detail}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No se puede usar el lugar para los secretos: &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>The place for secrets can&apos;t be used.</source>
        <translation>No se puede usar el lugar para los secretos.</translation>
    </message>
    <message>
        <source>The keyring is locked, missing, or was refused.</source>
        <translation>El almacén de claves está bloqueado, no existe o fue rechazado.</translation>
    </message>
    <message>
        <source>Nothing more is known.</source>
        <translation>No se sabe nada más.</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Lo indicado no se puede usar: {detail}</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Lo indicado no se puede usar ({code}).</translation>
    </message>
    <message>
        <source>A value is not what is needed there.</source>
        <translation>Un valor no es lo que hace falta ahí.</translation>
    </message>
    <message>
        <source>Correct it, and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It did not work: {detail}</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No funcionó: {detail}</translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>No funcionó ({code}).</translation>
    </message>
    <message>
        <source>The other side, or the way to it, did not do what was expected.</source>
        <translation>El otro lado, o el camino hasta él, no hizo lo que se esperaba.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the report to the server&apos;s maintainers.</source>
        <translation>Vuelva a intentarlo; si persiste, envíe el informe a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is not enough.</source>
        <translation>El scope del token no es suficiente.</translation>
    </message>
    <message>
        <source>The server asks for the scope &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor pide el scope &quot;{needed_scope}&quot; en su encabezado WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Get a token with that scope.</source>
        <translation>Obtenga un token con ese scope.</translation>
    </message>
    <message>
        <source>A Windows sign-in is wanted before the token endpoint is reached.</source>
        <translation>Se pide un inicio de sesión de Windows antes de llegar al endpoint de token.</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El encabezado WWW-Authenticate del servidor pide {schemes}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers to open the token endpoint to all, or for another address.</source>
        <translation>Pida a los responsables del servidor que abran el endpoint de token a todos, o que le den otra dirección.</translation>
    </message>
    <message>
        <source>The server wants client id and secret in the Authorization header.</source>
        <translation>El servidor quiere el id. y el secreto de cliente en el encabezado Authorization.</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}, in the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Su encabezado WWW-Authenticate pide {schemes}, en el realm &quot;{realm}&quot;.</translation>
    </message>
    <message>
        <source>Its WWW-Authenticate header asks for {schemes}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Su encabezado WWW-Authenticate pide {schemes}.</translation>
    </message>
    <message>
        <source>Set the client id and its secret, and the client authentication basic.</source>
        <translation>Indique el id. de cliente y su secreto, y la autenticación del cliente basic.</translation>
    </message>
    <message>
        <source>The address is that of a protected page, which wants a token instead of giving one.</source>
        <translation>La dirección es la de una página protegida, que pide un token en lugar de darlo.</translation>
    </message>
    <message>
        <source>Calls of this API need the number of a file beside the token.</source>
        <translation>Las llamadas a esta API necesitan el número de un archivo además del token.</translation>
    </message>
    <message>
        <source>The request went to {url}, and this server answers 401 to every call without FileId, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La solicitud se envió a {url}, y este servidor responde 401 a toda llamada sin FileId, sea cual sea el token.</translation>
    </message>
    <message>
        <source>Add FileId to the query, with one of the fileid numbers of the token&apos;s scope.</source>
        <translation>Añada FileId a la consulta, con uno de los números fileid del scope del token.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow.</source>
        <translation>El reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>It is {skew} behind the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Va {skew} por detrás del reloj del servidor, según el encabezado Date de la respuesta.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, and try again.</source>
        <translation>Ponga en hora el reloj de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast.</source>
        <translation>El reloj de este equipo va adelantado.</translation>
    </message>
    <message>
        <source>It is {skew} ahead of the server&apos;s, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Va {skew} por delante del reloj del servidor, según el encabezado Date de la respuesta.</translation>
    </message>
    <message>
        <source>Another program has used this refresh token, and holds the one that came for it.</source>
        <translation>Otro programa ha usado este token de actualización y tiene el que se dio a cambio.</translation>
    </message>
    <message>
        <source>Take over what is kept now. If nothing newer is kept, sign in again, and let one program alone refresh.</source>
        <translation>Use lo que está guardado ahora. Si no hay nada más reciente, inicie sesión de nuevo y deje que actualice un solo programa.</translation>
    </message>
    <message>
        <source>The password that was sent is another than the one that worked.</source>
        <translation>La contraseña que se envió no es la que funcionó.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was {last_success}, with another password.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El último inicio de sesión correcto fue {last_success}, con otra contraseña.</translation>
    </message>
    <message>
        <source>The last sign-in that worked was with another password.</source>
        <translation>El último inicio de sesión correcto fue con otra contraseña.</translation>
    </message>
    <message>
        <source>Type the password again. If it was not changed on purpose, use the former one.</source>
        <translation>Vuelva a escribir la contraseña. Si no se cambió a propósito, use la anterior.</translation>
    </message>
    <message>
        <source>The password was changed at the server, or the account was locked, since it last worked.</source>
        <translation>La contraseña se cambió en el servidor, o la cuenta se bloqueó, desde la última vez que funcionó.</translation>
    </message>
    <message>
        <source>The very same password worked {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Esta misma contraseña funcionó {last_success}.</translation>
    </message>
    <message>
        <source>The very same password has worked before.</source>
        <translation>Esta misma contraseña ya funcionó antes.</translation>
    </message>
    <message>
        <source>Try it on the server&apos;s own sign-in page, or ask whoever administers the accounts. Don&apos;t try again until then.</source>
        <translation>Pruébela en la página de inicio de sesión del propio servidor, o pregunte a quien administra las cuentas. No vuelva a intentarlo hasta entonces.</translation>
    </message>
    <message>
        <source>Something was changed at the server, or on the way to it, since it last worked.</source>
        <translation>Algo ha cambiado en el servidor, o en el camino hasta él, desde la última vez que funcionó.</translation>
    </message>
    <message>
        <source>The same account got a token {last_success}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La misma cuenta obtuvo un token {last_success}.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s maintainers what was changed since then.</source>
        <translation>Pregunte a los responsables del servidor qué ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>There is no token to call with. Nothing was sent.</source>
        <translation>No hay ningún token con el que llamar. No se envió nada.</translation>
    </message>
    <message>
        <source>The session holds no token now.</source>
        <translation>La sesión no tiene ningún token ahora.</translation>
    </message>
    <message>
        <source>It was signed out, or has not signed in yet.</source>
        <translation>Se cerró la sesión o aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>Get a token first.</source>
        <translation>Obtenga primero un token.</translation>
    </message>
    <message>
        <source>This token is no Bearer token, so it was not put into the header. Nothing was sent.</source>
        <translation>Este token no es de tipo Bearer, así que no se puso en el encabezado. No se envió nada.</translation>
    </message>
    <message>
        <source>The server gave a token that is used in another way.</source>
        <translation>El servidor entregó un token que se usa de otra manera.</translation>
    </message>
    <message>
        <source>Its answer names another token type.</source>
        <translation>Su respuesta indica otro tipo de token.</translation>
    </message>
    <message>
        <source>Look up in the server&apos;s documentation how this type is used.</source>
        <translation>Consulte en la documentación del servidor cómo se usa este tipo.</translation>
    </message>
    <message>
        <source>There is an Authorization header among the headers. Nothing was sent.</source>
        <translation>Hay un encabezado Authorization entre los encabezados. No se envió nada.</translation>
    </message>
    <message>
        <source>The token goes there, and a request must hold that header once.</source>
        <translation>El token va ahí, y una solicitud debe llevar ese encabezado una sola vez.</translation>
    </message>
    <message>
        <source>It was found among the further headers.</source>
        <translation>Se encontró entre los encabezados adicionales.</translation>
    </message>
    <message>
        <source>Take the line out: the token is put in by itself.</source>
        <translation>Quite esa línea: el token se pone automáticamente.</translation>
    </message>
    <message>
        <source>{detail} takes no body. Nothing was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{detail} no admite cuerpo. No se envió nada.</translation>
    </message>
    <message>
        <source>This method takes no body. Nothing was sent.</source>
        <translation>Este método no admite cuerpo. No se envió nada.</translation>
    </message>
    <message>
        <source>A body was given with a method that has none.</source>
        <translation>Se indicó un cuerpo con un método que no lo lleva.</translation>
    </message>
    <message>
        <source>Servers ignore such a body, or refuse it.</source>
        <translation>Los servidores ignoran un cuerpo así o lo rechazan.</translation>
    </message>
    <message>
        <source>Empty the body, or choose POST, PUT or PATCH.</source>
        <translation>Vacíe el cuerpo o elija POST, PUT o PATCH.</translation>
    </message>
    <message>
        <source>The method can&apos;t be used. Nothing was sent.</source>
        <translation>No se puede usar el método. No se envió nada.</translation>
    </message>
    <message>
        <source>It is misspelt, or is one that means something else on the way.</source>
        <translation>Está mal escrito o significa otra cosa por el camino.</translation>
    </message>
    <message>
        <source>A method is a word in capitals.</source>
        <translation>Un método es una palabra en mayúsculas.</translation>
    </message>
    <message>
        <source>Write it in capitals, such as GET or POST.</source>
        <translation>Escríbalo en mayúsculas, por ejemplo GET o POST.</translation>
    </message>
    <message>
        <source>Another program has refreshed the token of this account before.</source>
        <translation>Otro programa ya ha actualizado antes el token de esta cuenta.</translation>
    </message>
    <message>
        <source>The token works: {host} answered {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El token funciona: {host} respondió {status}.</translation>
    </message>
    <message>
        <source>{status} {error}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: el servidor dice que el token ha caducado.</translation>
    </message>
    <message>
        <source>{status}: the server says the token expired.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor dice que el token ha caducado.</translation>
    </message>
    <message>
        <source>The token is past its time.</source>
        <translation>El token ha pasado su plazo.</translation>
    </message>
    <message>
        <source>By its own exp claim it expired {expired}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Según su propio claim exp, caducó {expired}.</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>Actualice el token e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{status}: the server says the token was revoked.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor dice que el token se revocó.</translation>
    </message>
    <message>
        <source>Somebody signed out, changed the password, or another program refreshed.</source>
        <translation>Alguien cerró la sesión o cambió la contraseña, u otro programa actualizó el token.</translation>
    </message>
    <message>
        <source>Get a new token. If it happens again, see whether two programs share this account.</source>
        <translation>Obtenga un token nuevo. Si vuelve a ocurrir, compruebe si dos programas comparten esta cuenta.</translation>
    </message>
    <message>
        <source>{status}: the server says the token is not valid yet.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor dice que el token aún no es válido.</translation>
    </message>
    <message>
        <source>The clocks of the two servers differ, or the token begins to be valid a little later.</source>
        <translation>Los relojes de los dos servidores difieren, o el token empieza a ser válido un poco más tarde.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again with the same token.</source>
        <translation>Espere un minuto e inténtelo de nuevo con el mismo token.</translation>
    </message>
    <message>
        <source>{status} with no challenge from {host}: {file_parameter} is missing from the query.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} sin desafío de {host}: falta {file_parameter} en la consulta.</translation>
    </message>
    <message>
        <source>The query holds no {file_parameter}, and this API answers {status} to every call without it, whatever the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La consulta no incluye {file_parameter}, y esta API responde {status} a toda llamada sin él, sea cual sea el token.</translation>
    </message>
    <message>
        <source>Choose a file. This token may use: {files}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Elija un archivo. Este token puede usar: {files}.</translation>
    </message>
    <message>
        <source>Add {file_parameter} to the query, with one of the token&apos;s fileid numbers.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Añada {file_parameter} a la consulta, con uno de los números fileid del token.</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: el servidor rechaza el token: &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor rechaza el token: &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>{status} {error}: the server refuses the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: el servidor rechaza el token.</translation>
    </message>
    <message>
        <source>{status}: the server refuses the token and gives no reason.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor rechaza el token y no da ningún motivo.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>El token aún no es válido.</translation>
    </message>
    <message>
        <source>Its nbf claim lies ahead by this computer&apos;s clock.</source>
        <translation>Su claim nbf está en el futuro según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait, and try again.</source>
        <translation>Compruebe el reloj de este equipo; si es correcto, espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The token was made for another API.</source>
        <translation>El token se creó para otra API.</translation>
    </message>
    <message>
        <source>Its audience is {audience}, and the call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Su audiencia es {audience}, y la llamada fue a {host}.</translation>
    </message>
    <message>
        <source>Get a token for {host}: with another scope, resource or audience.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Obtenga un token para {host}: con otro scope, recurso o audiencia.</translation>
    </message>
    <message>
        <source>The clocks differ, so that the token is judged at another time than it was made for.</source>
        <translation>Los relojes difieren, así que el token se juzga con una hora distinta de aquella para la que se creó.</translation>
    </message>
    <message>
        <source>This computer and {host} are {skew} apart, by the Date header of the answer.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Los relojes de este equipo y de {host} difieren en {skew}, según el encabezado Date de la respuesta.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock; if it is right, tell the server&apos;s maintainers.</source>
        <translation>Ponga en hora este equipo; si ya lo está, avise a los responsables del servidor.</translation>
    </message>
    <message>
        <source>The token was replaced by a newer one, or revoked.</source>
        <translation>El token se sustituyó por uno más nuevo o se revocó.</translation>
    </message>
    <message>
        <source>Some servers let a token die as soon as it is refreshed, and say no more than {status}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Algunos servidores anulan un token en cuanto se actualiza, y no dicen más que {status}.</translation>
    </message>
    <message>
        <source>The API belongs to another server than the one that made the token.</source>
        <translation>La API pertenece a un servidor distinto del que creó el token.</translation>
    </message>
    <message>
        <source>Its challenge names the realm &quot;{realm}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Su desafío indica el realm &quot;{realm}&quot;.</translation>
    </message>
    <message>
        <source>The call went to {host}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La llamada fue a {host}.</translation>
    </message>
    <message>
        <source>Check the address of the API against the token&apos;s issuer.</source>
        <translation>Compare la dirección de la API con el emisor del token.</translation>
    </message>
    <message>
        <source>{status} {error}: needs {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: se necesita {needed_scope}.</translation>
    </message>
    <message>
        <source>{status}: the call needs the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: la llamada necesita el scope {needed_scope}.</translation>
    </message>
    <message>
        <source>The token counts, but its scope does not reach as far.</source>
        <translation>El token es válido, pero su scope no llega a tanto.</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot;; the token has &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor pide &quot;{needed_scope}&quot;; el token tiene &quot;{token_scope}&quot;.</translation>
    </message>
    <message>
        <source>The server asks for &quot;{needed_scope}&quot; in its WWW-Authenticate header.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor pide &quot;{needed_scope}&quot; en su encabezado WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Get a token with the scope {needed_scope}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Obtenga un token con el scope {needed_scope}.</translation>
    </message>
    <message>
        <source>{status} {error}: the token counts, but may not do this.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status} {error}: el token es válido, pero no puede hacer esto.</translation>
    </message>
    <message>
        <source>{status}: the server does not allow this call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor no permite esta llamada: &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>{status}: the token may count, but the server does not allow this call.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: puede que el token sea válido, pero el servidor no permite esta llamada.</translation>
    </message>
    <message>
        <source>The account has no right to what was called.</source>
        <translation>La cuenta no tiene derecho a lo que se llamó.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is &quot;{token_scope}&quot;.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El scope del token es &quot;{token_scope}&quot;.</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status}, y no 401.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s owner for the right, or sign in with another account.</source>
        <translation>Pida el permiso al titular de la cuenta o inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>A gateway or firewall refuses it before the API is asked.</source>
        <translation>Una puerta de enlace o un cortafuegos la rechaza antes de llegar a la API.</translation>
    </message>
    <message>
        <source>Such machines answer {status}, too, often with a web page.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Esos equipos también responden {status}, a menudo con una página web.</translation>
    </message>
    <message>
        <source>Read the body of the answer, and see whether it comes from the API.</source>
        <translation>Lea el cuerpo de la respuesta y vea si procede de la API.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere, to {detail}. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: la API remite a otro lugar, a {detail}. No se siguió, así que el token no salió de aquí.</translation>
    </message>
    <message>
        <source>{status}: the API sends elsewhere. It was not followed, so the token stayed here.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: la API remite a otro lugar. No se siguió, así que el token no salió de aquí.</translation>
    </message>
    <message>
        <source>The address is not the API&apos;s own, or wants a browser&apos;s sign-in.</source>
        <translation>La dirección no es la propia de la API, o exige iniciar sesión con un navegador.</translation>
    </message>
    <message>
        <source>The answer points to {detail}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La respuesta apunta a {detail}.</translation>
    </message>
    <message>
        <source>The answer is a redirect.</source>
        <translation>La respuesta es una redirección.</translation>
    </message>
    <message>
        <source>Look up the address of the API in its documentation.</source>
        <translation>Busque la dirección de la API en su documentación.</translation>
    </message>
    <message>
        <source>{status}: there is nothing at {path}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: no hay nada en {path}. Esto no dice nada del token.</translation>
    </message>
    <message>
        <source>The API answers to https only.</source>
        <translation>La API solo responde por https.</translation>
    </message>
    <message>
        <source>The URL begins with http, and some servers answer that as if nothing were there.</source>
        <translation>La URL empieza por http, y algunos servidores responden a eso como si no hubiera nada.</translation>
    </message>
    <message>
        <source>The path is misspelt, or belongs to another version of the API.</source>
        <translation>La ruta está mal escrita o pertenece a otra versión de la API.</translation>
    </message>
    <message>
        <source>The call went to {url}.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>La llamada fue a {url}.</translation>
    </message>
    <message>
        <source>Compare the path with the API&apos;s documentation, letter by letter; capital letters count.</source>
        <translation>Compare la ruta con la documentación de la API, letra por letra; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>{status}: {path} does not take {method}. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: {path} no admite {method}. Esto no dice nada del token.</translation>
    </message>
    <message>
        <source>This address wants another method.</source>
        <translation>Esta dirección exige otro método.</translation>
    </message>
    <message>
        <source>{method} was sent.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Se envió {method}.</translation>
    </message>
    <message>
        <source>Look up in the API&apos;s documentation which method it takes.</source>
        <translation>Consulte en la documentación de la API qué método admite.</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call: &quot;{description}&quot;</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor no pudo usar la llamada: &quot;{description}&quot;</translation>
    </message>
    <message>
        <source>{status}: the server could not use the call. This says nothing of the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el servidor no pudo usar la llamada. Esto no dice nada del token.</translation>
    </message>
    <message>
        <source>Something in the query, the headers or the body is not as the API wants it.</source>
        <translation>Algo en la consulta, los encabezados o el cuerpo no es como la API lo espera.</translation>
    </message>
    <message>
        <source>The server answered {status}, and not 401 or 403.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>El servidor respondió {status}, y no 401 ni 403.</translation>
    </message>
    <message>
        <source>Compare the call with an example of the API&apos;s documentation.</source>
        <translation>Compare la llamada con un ejemplo de la documentación de la API.</translation>
    </message>
    <message>
        <source>{status}: the fault is at the server, not with the token.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>{status}: el fallo está en el servidor, no en el token.</translation>
    </message>
    <message>
        <source>The API, or what stands before it, is broken or overloaded.</source>
        <translation>La API, o lo que hay delante de ella, está averiada o sobrecargada.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, and try again.</source>
        <extracomment>Words in {braces} are filled in: they stay as they are.</extracomment>
        <translation>Espere {retry_after} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give this report to the server&apos;s maintainers.</source>
        <translation>Inténtelo más tarde. Si persiste, entregue este informe a los responsables del servidor.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Enter the address of the server, for example https://api.example.com.</source>
        <translation>Escriba la dirección del servidor, por ejemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Escriba el nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Enter the refresh token.</source>
        <translation>Escriba el token de actualización.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Escriba el id. de cliente.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Escriba el secreto de cliente.</translation>
    </message>
    <message>
        <source>This can&apos;t be left empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>Plain http would send the secrets readable by everybody on the way. Use https, or allow it under More.</source>
        <translation>Con http sin cifrar, cualquiera por el camino podría leer los secretos. Use https, o permítalo en Más.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address: they belong in the fields below.</source>
        <translation>Quite de la dirección el nombre de usuario y la contraseña: van en los campos de abajo.</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like https://api.example.com.</source>
        <translation>Esto no es la dirección de un servidor. Debe parecerse a https://api.example.com.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Otro perfil ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Give it a name, of 100 characters at the most.</source>
        <translation>Póngale un nombre de 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This holds a secret, and profiles are kept in a file that is none: %1.</source>
        <translation>Esto contiene un secreto, y los perfiles se guardan en un archivo que no lo es: %1.</translation>
    </message>
    <message>
        <source>Another program is writing the profiles just now. Try again.</source>
        <translation>Otro programa está escribiendo los perfiles en este momento. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be saved: %1.</source>
        <translation>No se puede guardar el perfil: %1.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form name=value.</source>
        <translation>La línea %1 no tiene la forma nombre=valor.</translation>
    </message>
    <message>
        <source>%1 stands more than once; the standard allows it once (RFC 6749, section 3.2).</source>
        <translation>%1 aparece más de una vez; el estándar lo permite una sola vez (RFC 6749, sección 3.2).</translation>
    </message>
    <message>
        <source>This holds a character that XML has no way to write. Send it in another format.</source>
        <translation>Esto contiene un carácter que XML no puede representar. Envíelo en otro formato.</translation>
    </message>
    <message>
        <source>No certificate could be read from this file. It has to be a PEM file.</source>
        <translation>No se pudo leer ningún certificado de este archivo. Debe ser un archivo PEM.</translation>
    </message>
    <message>
        <source>This is no proxy address. It looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.</source>
        <translation>Esto no es la dirección de un proxy. Debe parecerse a http://proxy.example.com:8080 o socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>This holds a character that can&apos;t stand in an HTTP header.</source>
        <translation>Esto contiene un carácter que no puede figurar en un encabezado HTTP.</translation>
    </message>
    <message>
        <source>This can&apos;t be used (%1).</source>
        <translation>Esto no se puede usar (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1.</source>
        <translation>Esto no se puede usar: %1.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 es mayor que %2.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>nothing</source>
        <comment>for a value that is empty</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Something is unusual here: %1.</source>
        <translation>Aquí hay algo inusual: %1.</translation>
    </message>
    <message>
        <source>Something is unusual here: %1 (%2).</source>
        <translation>Aquí hay algo inusual: %1 (%2).</translation>
    </message>
    <message>
        <source>Look at the exchange for what it is about.</source>
        <translation>Mire en el intercambio de qué se trata.</translation>
    </message>
    <message>
        <source>The answer is broken JSON; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>La respuesta es JSON dañado; se reparó según la página del endpoint (%1).</translation>
    </message>
    <message>
        <source>Report the place to the server&apos;s maintainers: other programs will fail on it.</source>
        <translation>Comunique el lugar a los responsables del servidor: otros programas fallarán ahí.</translation>
    </message>
    <message>
        <source>The answer is broken XML; it was mended as the endpoint&apos;s page shows it (%1).</source>
        <translation>La respuesta es XML dañado; se reparó según la página del endpoint (%1).</translation>
    </message>
    <message>
        <source>There is white space before the XML declaration; it was skipped.</source>
        <translation>Hay espacios en blanco antes de la declaración XML; se omitieron.</translation>
    </message>
    <message>
        <source>Strict XML readers refuse this. The server should begin with the declaration.</source>
        <translation>Los lectores de XML estrictos rechazan esto. El servidor debería empezar por la declaración.</translation>
    </message>
    <message>
        <source>The answer begins with a byte order mark (%1); it was skipped.</source>
        <translation>La respuesta empieza con una marca de orden de bytes (%1); se omitió.</translation>
    </message>
    <message>
        <source>Strict JSON readers refuse this. The server should send UTF-8 without the mark.</source>
        <translation>Los lectores de JSON estrictos rechazan esto. El servidor debería enviar UTF-8 sin la marca.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands more than once; the last one was used.</source>
        <translation>El miembro &quot;%1&quot; aparece más de una vez; se usó el último.</translation>
    </message>
    <message>
        <source>Programs differ in which one they take. The server should send it once.</source>
        <translation>No todos los programas toman el mismo. El servidor debería enviarlo una sola vez.</translation>
    </message>
    <message>
        <source>The Content-Type says &quot;%1&quot;, but the body is %2; it was read as %2.</source>
        <translation>El Content-Type dice &quot;%1&quot;, pero el cuerpo es %2; se leyó como %2.</translation>
    </message>
    <message>
        <source>Programs that trust the header will fail. The server should name the type that it sends.</source>
        <translation>Los programas que confían en el encabezado fallarán. El servidor debería nombrar el tipo que envía.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has a percent sign that encodes nothing; it was kept as it stands.</source>
        <translation>El valor de &quot;%1&quot; tiene un signo de porcentaje que no codifica nada; se dejó como está.</translation>
    </message>
    <message>
        <source>Compare the value with what the server meant to send.</source>
        <translation>Compare el valor con lo que el servidor quería enviar.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is not UTF-8; what could not be read was replaced.</source>
        <translation>El valor de &quot;%1&quot; no es UTF-8; lo que no se pudo leer se sustituyó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there under the name &quot;%2&quot;; that was used.</source>
        <translation>&quot;%1&quot; aparece con el nombre &quot;%2&quot;; se usó ese.</translation>
    </message>
    <message>
        <source>Programs that look for the exact name will not find it.</source>
        <translation>Los programas que busquen el nombre exacto no lo encontrarán.</translation>
    </message>
    <message>
        <source>The token came with status %1 instead of 200.</source>
        <translation>El token llegó con el estado %1 en lugar de 200.</translation>
    </message>
    <message>
        <source>Nothing to do here. Programs that expect 200 exactly will refuse it.</source>
        <translation>No hay que hacer nada aquí. Los programas que esperan exactamente 200 lo rechazarán.</translation>
    </message>
    <message>
        <source>The server reported an error with the success status %1.</source>
        <translation>El servidor comunicó un error con el estado de éxito %1.</translation>
    </message>
    <message>
        <source>Programs that look at the status alone will take this for a token. Read the error instead.</source>
        <translation>Los programas que solo miran el estado lo tomarán por un token. Lea el error en su lugar.</translation>
    </message>
    <message>
        <source>The answer has an empty error member beside the token; it was ignored.</source>
        <translation>La respuesta tiene un miembro error vacío junto al token; se ignoró.</translation>
    </message>
    <message>
        <source>Nothing to do here. Some programs take any error member for a refusal.</source>
        <translation>No hay que hacer nada aquí. Algunos programas toman cualquier miembro error por un rechazo.</translation>
    </message>
    <message>
        <source>Two statements of when the token expires disagree: %1, but %2.</source>
        <translation>Dos indicaciones de cuándo caduca el token no coinciden: %1, pero %2.</translation>
    </message>
    <message>
        <source>Refresh by the earlier one. The server&apos;s maintainers should say which one holds.</source>
        <translation>Actualice según la más temprana. Los responsables del servidor deberían decir cuál es la buena.</translation>
    </message>
    <message>
        <source>The answer does not say how long the token lives.</source>
        <translation>La respuesta no dice cuánto dura el token.</translation>
    </message>
    <message>
        <source>Expect a 401 at any time, and get a new token then.</source>
        <translation>Cuente con un 401 en cualquier momento y obtenga entonces un token nuevo.</translation>
    </message>
    <message>
        <source>The stated lifetime of %1 seconds is more than 10 years.</source>
        <translation>La duración indicada, de %1 segundos, supera los 10 años.</translation>
    </message>
    <message>
        <source>It may be in milliseconds. Don&apos;t rely on it; expect a 401 earlier.</source>
        <translation>Puede estar en milisegundos. No se fíe de ella; cuente con un 401 antes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where the lifetime in seconds belongs, and that is no number.</source>
        <translation>&quot;%1&quot; está donde debería ir la duración en segundos, y eso no es un número.</translation>
    </message>
    <message>
        <source>It was read if it is a number in quotes, and ignored if it is not. The server should send a number.</source>
        <translation>Se leyó si es un número entre comillas, y se ignoró si no lo es. El servidor debería enviar un número.</translation>
    </message>
    <message>
        <source>The answer names no token type; Bearer was assumed.</source>
        <translation>La respuesta no nombra el tipo de token; se supuso Bearer.</translation>
    </message>
    <message>
        <source>Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).</source>
        <translation>Úselo como Bearer. Los programas estrictos rechazan una respuesta así (RFC 6749, sección 5.1).</translation>
    </message>
    <message>
        <source>The token type is &quot;%1&quot;, not Bearer.</source>
        <translation>El tipo de token es &quot;%1&quot;, no Bearer.</translation>
    </message>
    <message>
        <source>Don&apos;t send it as Bearer. Look up in the server&apos;s documentation how this type is used.</source>
        <translation>No lo envíe como Bearer. Consulte en la documentación del servidor cómo se usa este tipo.</translation>
    </message>
    <message>
        <source>The scope asked for is &quot;%1&quot;; granted was &quot;%2&quot;.</source>
        <translation>El scope solicitado es &quot;%1&quot;; se concedió &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Check whether what was granted is enough for what you want to do.</source>
        <translation>Compruebe si lo concedido basta para lo que quiere hacer.</translation>
    </message>
    <message>
        <source>The scope is a list; the standard wants one text with spaces. It was read as a list.</source>
        <translation>El scope es una lista; el estándar pide un solo texto con espacios. Se leyó como lista.</translation>
    </message>
    <message>
        <source>Nothing to do here. Strict programs refuse such an answer.</source>
        <translation>No hay que hacer nada aquí. Los programas estrictos rechazan una respuesta así.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; looks like several, separated by commas; the standard separates by spaces.</source>
        <translation>El scope &quot;%1&quot; parece contener varios, separados por comas; el estándar separa con espacios.</translation>
    </message>
    <message>
        <source>It counts as one word here. Check the server&apos;s documentation for what it means.</source>
        <translation>Aquí cuenta como una sola palabra. Consulte en la documentación del servidor qué significa.</translation>
    </message>
    <message>
        <source>The answer has no refresh token.</source>
        <translation>La respuesta no tiene token de actualización.</translation>
    </message>
    <message>
        <source>When this token expires, sign in again.</source>
        <translation>Cuando este token caduque, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>An access token stands at %1, where it does not belong; it was not used.</source>
        <translation>Hay un token de acceso en %1, donde no corresponde; no se usó.</translation>
    </message>
    <message>
        <source>Check in the server&apos;s documentation whether that is the token you want.</source>
        <translation>Compruebe en la documentación del servidor si es el token que usted quiere.</translation>
    </message>
    <message>
        <source>The server wants one more step, such as a second factor, before it gives a token.</source>
        <translation>El servidor pide un paso más, por ejemplo un segundo factor, antes de dar un token.</translation>
    </message>
    <message>
        <source>Get the code, and sign in again with it.</source>
        <translation>Consiga el código e inicie sesión de nuevo con él.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 s off from this computer&apos;s (a minus sign: behind).</source>
        <translation>El reloj del servidor difiere %1 s del de este equipo (signo menos: atrasado).</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock. If it is right, the server&apos;s is wrong: tell its maintainers.</source>
        <translation>Ponga en hora el reloj de este equipo. Si está bien, el del servidor está mal: dígaselo a sus responsables.</translation>
    </message>
    <message>
        <source>The server redirects to %1. It was not followed: the password would go there.</source>
        <translation>El servidor redirige a %1. No se siguió: la contraseña iría allí.</translation>
    </message>
    <message>
        <source>If you trust that address, use it as the URL.</source>
        <translation>Si confía en esa dirección, úsela como URL.</translation>
    </message>
    <message>
        <source>The request went over plain http: anybody on the way could read the password and the token.</source>
        <translation>La solicitud se envió por http sin cifrar: cualquiera por el camino podía leer la contraseña y el token.</translation>
    </message>
    <message>
        <source>Use https. If the password matters, change it.</source>
        <translation>Use https. Si la contraseña es importante, cámbiela.</translation>
    </message>
    <message>
        <source>Taken off before the token was read: %1.</source>
        <translation>Se quitó antes de leer el token: %1.</translation>
    </message>
    <message>
        <source>Send the token without them.</source>
        <translation>Envíe el token sin ello.</translation>
    </message>
    <message>
        <source>The token is not whole: its %1 is cut off or missing.</source>
        <translation>El token no está completo: la parte %1 está cortada o falta.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character. As it is, every server refuses it.</source>
        <translation>Cópielo de nuevo, del primer al último carácter. Tal como está, todo servidor lo rechaza.</translation>
    </message>
    <message>
        <source>It has %1 parts between dots; a JWT has 3, an encrypted one 5.</source>
        <translation>Tiene %1 partes entre puntos; un JWT tiene 3, y uno cifrado 5.</translation>
    </message>
    <message>
        <source>Look for something that was copied along at its end.</source>
        <translation>Busque algo que se haya copiado de más al final.</translation>
    </message>
    <message>
        <source>The claims are not JSON (%1). What could be decoded is shown as it stands.</source>
        <translation>Los claims no son JSON (%1). Lo que se pudo decodificar se muestra tal como está.</translation>
    </message>
    <message>
        <source>The token was cut or changed on the way, or is not meant to be read. Copy it again.</source>
        <translation>El token se cortó o cambió por el camino, o no está pensado para leerse. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The %1 ends with padding (=), which a JWT must not have; it was read all the same.</source>
        <translation>La parte %1 termina con relleno (=), que un JWT no debe tener; se leyó de todos modos.</translation>
    </message>
    <message>
        <source>Copy the token again. If it comes like this from the server, strict checkers will refuse it.</source>
        <translation>Copie el token de nuevo. Si llega así del servidor, las comprobaciones estrictas lo rechazarán.</translation>
    </message>
    <message>
        <source>The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same.</source>
        <translation>La parte %1 está en Base64 normal (+ y /), donde un JWT usa - y _; se leyó de todos modos.</translation>
    </message>
    <message>
        <source>The last character of the %1 holds bits that belong to nothing; it was read all the same.</source>
        <translation>El último carácter de la parte %1 contiene bits que no pertenecen a nada; se leyó de todos modos.</translation>
    </message>
    <message>
        <source>That character was changed, or one is missing. Copy the token again.</source>
        <translation>Ese carácter se cambió, o falta uno. Copie el token de nuevo.</translation>
    </message>
    <message>
        <source>The signature is %2 bytes long; %1 makes %3.</source>
        <translation>La firma tiene una longitud de %2 bytes; con %1 son %3.</translation>
    </message>
    <message>
        <source>The token was cut at its end. Copy it again.</source>
        <translation>El token se cortó al final. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>It looks like %1.</source>
        <translation>Parece %1.</translation>
    </message>
    <message>
        <source>Nothing in it can be read here; the server that made it knows what it stands for.</source>
        <translation>Aquí no se puede leer nada de él; el servidor que lo creó sabe qué representa.</translation>
    </message>
    <message>
        <source>The token says that it is not signed (alg &quot;%1&quot;): anybody could have written it.</source>
        <translation>El token dice que no está firmado (alg &quot;%1&quot;): cualquiera podría haberlo escrito.</translation>
    </message>
    <message>
        <source>Don&apos;t trust what it says. A server that takes such tokens is open to forgery.</source>
        <translation>No confíe en lo que dice. Un servidor que acepta tokens así está expuesto a falsificaciones.</translation>
    </message>
    <message>
        <source>The header names no algorithm, so the signature can&apos;t be checked.</source>
        <translation>El encabezado no nombra ningún algoritmo, así que no se puede comprobar la firma.</translation>
    </message>
    <message>
        <source>A JWT must name one. Ask who made the token.</source>
        <translation>Un JWT debe nombrar uno. Pregunte a quien creó el token.</translation>
    </message>
    <message>
        <source>The token is signed with %1, which the key is not for, or which was not allowed.</source>
        <translation>El token está firmado con %1, para lo que la clave no sirve o que no estaba permitido.</translation>
    </message>
    <message>
        <source>Allow it only if the one who makes the tokens says that they use it.</source>
        <translation>Permítalo solo si quien crea los tokens dice que lo usa.</translation>
    </message>
    <message>
        <source>The token is signed with &quot;%1&quot;, which can&apos;t be checked here.</source>
        <translation>El token está firmado con &quot;%1&quot;, que no se puede comprobar aquí.</translation>
    </message>
    <message>
        <source>Check it with a program that knows that algorithm.</source>
        <translation>Compruébelo con un programa que conozca ese algoritmo.</translation>
    </message>
    <message>
        <source>The signature (%1) does not match: the token was changed, or another key signed it.</source>
        <translation>La firma (%1) no coincide: el token se modificó, o lo firmó otra clave.</translation>
    </message>
    <message>
        <source>See that the key is the one of this issuer and this environment, and that the token was copied whole.</source>
        <translation>Asegúrese de que la clave es la de este emisor y este entorno, y de que el token se copió entero.</translation>
    </message>
    <message>
        <source>The token names the key &quot;%1&quot;, and none of the given keys is called that.</source>
        <translation>El token nombra la clave &quot;%1&quot;, y ninguna de las claves dadas se llama así.</translation>
    </message>
    <message>
        <source>Get the issuer&apos;s keys anew: it may have changed them since. Or the token comes from another issuer.</source>
        <translation>Obtenga de nuevo las claves del emisor: puede haberlas cambiado desde entonces. O el token procede de otro emisor.</translation>
    </message>
    <message>
        <source>The key is too short to be safe (%1).</source>
        <translation>La clave es demasiado corta para ser segura (%1).</translation>
    </message>
    <message>
        <source>Replace it: RSA from 2048 bits, a shared secret as long as the hash.</source>
        <translation>Sustitúyala: RSA a partir de 2048 bits, o un secreto compartido tan largo como el hash.</translation>
    </message>
    <message>
        <source>The header demands an extension that is not known here: %1.</source>
        <translation>El encabezado exige una extensión que no se conoce aquí: %1.</translation>
    </message>
    <message>
        <source>The rules want such a token refused. Check it with a program that knows the extension.</source>
        <translation>Las reglas piden rechazar un token así. Compruébelo con un programa que conozca la extensión.</translation>
    </message>
    <message>
        <source>The token brings its own key or names a place for it (%1); it was not used.</source>
        <translation>El token trae su propia clave o indica dónde está (%1); no se usó.</translation>
    </message>
    <message>
        <source>Check the signature with a key that you got from the issuer.</source>
        <translation>Compruebe la firma con una clave que haya obtenido del emisor.</translation>
    </message>
    <message>
        <source>The token expired at %1.</source>
        <translation>El token caducó: %1.</translation>
    </message>
    <message>
        <source>Get a new one: refresh, or sign in again.</source>
        <translation>Obtenga uno nuevo: actualice o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The token is not valid before %1.</source>
        <translation>El token no es válido antes de %1.</translation>
    </message>
    <message>
        <source>Wait until then. If that is a surprise, compare this computer&apos;s clock with the server&apos;s.</source>
        <translation>Espere hasta entonces. Si le sorprende, compare el reloj de este equipo con el del servidor.</translation>
    </message>
    <message>
        <source>Only the leeway of %1 s makes the token good at that time.</source>
        <translation>Solo el margen de %1 s hace válido el token en ese momento.</translation>
    </message>
    <message>
        <source>A server that allows less refuses it. Get a new one, or compare the clocks.</source>
        <translation>Un servidor que permite menos lo rechaza. Obtenga uno nuevo, o compare los relojes.</translation>
    </message>
    <message>
        <source>The token says that it was issued at %1, which is still to come.</source>
        <translation>El token dice que se emitió en una fecha aún futura: %1.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with the issuer&apos;s: one of them is wrong. Strict checkers refuse such a token.</source>
        <translation>Compare el reloj de este equipo con el del emisor: uno de los dos está mal. Las comprobaciones estrictas rechazan un token así.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; should be a number of seconds since 1970, but is %2.</source>
        <translation>El claim &quot;%1&quot; debería ser un número de segundos desde 1970, pero es %2.</translation>
    </message>
    <message>
        <source>A number a thousand times too large is in milliseconds. The one who makes the tokens should send seconds.</source>
        <translation>Un número mil veces mayor está en milisegundos. Quien crea los tokens debería enviar segundos.</translation>
    </message>
    <message>
        <source>The claim &quot;%1&quot; is %2, a time in the 1970s: it looks like a lifetime instead of a date.</source>
        <translation>El claim &quot;%1&quot; es %2, una fecha de los años 1970: parece una duración en lugar de una fecha.</translation>
    </message>
    <message>
        <source>Servers will take the token for expired. The one who makes the tokens should add the present time to it.</source>
        <translation>Los servidores darán el token por caducado. Quien crea los tokens debería sumarle la hora actual.</translation>
    </message>
    <message>
        <source>The token is for %2; expected was %1.</source>
        <translation>El token es para %2; se esperaba %1.</translation>
    </message>
    <message>
        <source>Ask for a token for the right audience; the server refuses this one.</source>
        <translation>Pida un token para la audiencia correcta; el servidor rechaza este.</translation>
    </message>
    <message>
        <source>The token was made by %2; expected was %1.</source>
        <translation>El token lo creó %2; se esperaba %1.</translation>
    </message>
    <message>
        <source>Check that the token comes from the right server, and the right environment.</source>
        <translation>Compruebe que el token procede del servidor y del entorno correctos.</translation>
    </message>
    <message>
        <source>The API redirects to %1. It was not followed: the token would go there.</source>
        <translation>La API redirige a %1. No se siguió: el token iría a parar allí.</translation>
    </message>
    <message>
        <source>If that address belongs to the same API, call it directly.</source>
        <translation>Si esa dirección pertenece a la misma API, llámela directamente.</translation>
    </message>
    <message>
        <source>The answer is 401 and has no WWW-Authenticate header, so it gives no reason.</source>
        <translation>La respuesta es 401 y no trae el encabezado WWW-Authenticate, así que no da ningún motivo.</translation>
    </message>
    <message>
        <source>RFC 9110 wants one. Look for the reason in the likely causes.</source>
        <translation>RFC 9110 lo exige. Busque el motivo entre las causas probables.</translation>
    </message>
    <message>
        <source>The answer repeats the token that was sent.</source>
        <translation>La respuesta repite el token que se envió.</translation>
    </message>
    <message>
        <source>Whoever keeps such answers keeps tokens. Tell the API&apos;s maintainers.</source>
        <translation>Quien guarda esas respuestas guarda tokens. Avise a los responsables de la API.</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
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
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Authorization header, as the standard has it</source>
        <translation>Encabezado Authorization, como indica el estándar</translation>
    </message>
    <message>
        <source>Authorization header, without form encoding</source>
        <translation>Encabezado Authorization, sin codificación de formulario</translation>
    </message>
    <message>
        <source>Members of the body</source>
        <translation>Miembros del cuerpo</translation>
    </message>
    <message>
        <source>Nothing but its id</source>
        <translation>Solo su identificador</translation>
    </message>
    <message>
        <source>by refresh token (%1)</source>
        <translation>con token de actualización (%1)</translation>
    </message>
    <message>
        <source>by client credentials (%1)</source>
        <translation>con credenciales de cliente (%1)</translation>
    </message>
    <message>
        <source>by password grant (%1)</source>
        <translation>con la concesión password (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallForm</name>
    <message>
        <source>Headers and body</source>
        <translation>Encabezados y cuerpo</translation>
    </message>
    <message>
        <source>Meth&amp;od</source>
        <translation>Mét&amp;odo</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>One on each line. The token is put into Authorization by itself.</source>
        <translation>Uno por línea. El token se pone automáticamente en Authorization.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Write each header as Name: value.</source>
        <translation>Escriba cada encabezado como Nombre: valor.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallResult</name>
    <message>
        <source>&amp;Refresh and try again</source>
        <translation>Actualiza&amp;r y reintentar</translation>
    </message>
    <message>
        <source>Headers of the answer, redacted</source>
        <translation>Encabezados de la respuesta, sin secretos</translation>
    </message>
    <message>
        <source>Body of the answer, redacted</source>
        <translation>Cuerpo de la respuesta, sin secretos</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Cop&amp;y as curl</source>
        <translation>Cop&amp;iar como curl</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>The call with the token as $ACCESS_TOKEN, so that it can be given on</source>
        <translation>La llamada con el token como $ACCESS_TOKEN, para poder pasarla a otros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The server asks for</source>
        <translation>El servidor pide</translation>
    </message>
</context>
<context>
    <name>Grantscope::CallView</name>
    <message>
        <source>This token is not sent anywhere</source>
        <translation>Este token no se envía a ninguna parte</translation>
    </message>
    <message>
        <source>It was pasted, so it may be somebody else&apos;s: it is looked at in memory only. Get a token of your own to call an API with it.</source>
        <translation>Se pegó, así que puede ser de otra persona: solo se examina en memoria. Obtenga un token propio para llamar a una API con él.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CaptureGuard</name>
    <message>
        <source>Windows leaves this program&apos;s windows out of screenshots, recordings and shared screens; before Windows 10 version 2004 they are black there. A camera is not kept from anything.</source>
        <translation>Windows excluye las ventanas de este programa de las capturas, las grabaciones y las pantallas compartidas; antes de Windows 10 versión 2004 aparecen en negro. Nada impide que una cámara las vea.</translation>
    </message>
    <message>
        <source>macOS leaves this program&apos;s windows out of screenshots and of most shared screens. Some newer capture programs see them all the same, and a camera does.</source>
        <translation>macOS excluye las ventanas de este programa de las capturas y de la mayoría de las pantallas compartidas. Algunos programas de captura recientes las ven de todos modos, y una cámara también.</translation>
    </message>
    <message>
        <source>Linux and BSD have no way for a program to do this: any program that may see the screen sees this window. Hide secrets while you share the screen instead.</source>
        <translation>Linux y BSD no permiten que un programa lo haga: cualquier programa que pueda ver la pantalla ve esta ventana. En su lugar, oculte los secretos mientras comparte la pantalla.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ChainTable</name>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificados del servidor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Grantscope::CheckRow</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>comprobando ...</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
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
        <translation>El contenido del token, tal como se encontró</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Lo que se pudo leer</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims del token</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>Encabezado del token</translation>
    </message>
    <message>
        <source>Members of the answer</source>
        <translation>Miembros de la respuesta</translation>
    </message>
    <message>
        <source>The token is opaque: nothing in it can be read, and that is normal. Only the server that made it knows what it stands for.</source>
        <translation>El token es opaco: no se puede leer nada en él, y eso es normal. Solo el servidor que lo creó sabe qué representa.</translation>
    </message>
    <message>
        <source>The token is encrypted: only its recipient can read its claims.</source>
        <translation>El token está cifrado: solo su destinatario puede leer sus claims.</translation>
    </message>
    <message>
        <source>The token is not complete. This is what could be read of it; no server will accept it.</source>
        <translation>El token no está completo. Esto es lo que se pudo leer; ningún servidor lo aceptará.</translation>
    </message>
    <message>
        <source>Decoded, not verified: anybody can write such claims into a token.</source>
        <translation>Decodificado, no verificado: cualquiera puede escribir estos claims en un token.</translation>
    </message>
</context>
<context>
    <name>Grantscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>An action, a profile or a finding</source>
        <translation>Una acción, un perfil o un hallazgo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, press Enter.</source>
        <translation>Escriba unas letras, elija con las teclas de flecha y pulse Enter.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ComparePage</name>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>Inve&amp;rtir</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Paste two tokens below: one that worked and one that does not, or one from before and one from after a refresh.</source>
        <translation>Pegue dos tokens abajo: uno que funcionó y otro que no, o uno anterior y otro posterior a una actualización.</translation>
    </message>
    <message>
        <source>One token is still missing</source>
        <translation>Falta un token</translation>
    </message>
    <message>
        <source>What differs will stand here: scopes, audience, roles, lifetime and issuer first, then everything else.</source>
        <translation>Aquí aparecerán las diferencias: primero scopes, audiencia, roles, duración y emisor; después, todo lo demás.</translation>
    </message>
    <message>
        <source>What was before comes after</source>
        <translation>Lo que estaba antes pasa a después</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Comparar dos tokens</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, no signature is checked, and nothing is kept when the window is locked or closes.</source>
        <translation>No se envía nada a ninguna parte, no se comprueba ninguna firma y no se guarda nada al bloquear o cerrar la ventana.</translation>
    </message>
    <message>
        <source>(the token of %1 before, not shown)</source>
        <translation>(el token anterior de %1, no se muestra)</translation>
    </message>
    <message>
        <source>(the token of %1 that is held now, not shown)</source>
        <translation>(el token actual de %1, no se muestra)</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyButton</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message numerus="yes">
        <source>Copy the token. The clipboard is cleared after %Ln s.</source>
        <translation>
            <numerusform>Copia el token. El portapapeles se vacía al cabo de %Ln s.</numerusform>
            <numerusform>Copia el token. El portapapeles se vacía al cabo de %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as &amp;header</source>
        <translation>Copiar como &amp;encabezado</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Copiar como comando c&amp;url</translation>
    </message>
    <message>
        <source>Copy the &amp;fingerprint only</source>
        <translation>Copiar solo la &amp;huella</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>The token is not of the type Bearer: it can&apos;t be sent in this header.</source>
        <translation>El token no es de tipo Bearer: no se puede enviar en este encabezado.</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell command</source>
        <translation>Copiar como comando &amp;PowerShell</translation>
    </message>
</context>
<context>
    <name>Grantscope::CopyRoute</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Grantscope::DeathWatch</name>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha caducado.</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>El token caduca: %1.</translation>
    </message>
    <message>
        <source>Nobody can say what the server did with the last request.</source>
        <translation>No se sabe qué hizo el servidor con la última solicitud.</translation>
    </message>
    <message>
        <source>The server refused to give a new token.</source>
        <translation>El servidor se negó a dar un token nuevo.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>No se puede leer lo guardado: %1.</translation>
    </message>
    <message>
        <source>%1 is not kept alive</source>
        <comment>a profile&apos;s name</comment>
        <translation>%1 no se mantiene activo</translation>
    </message>
</context>
<context>
    <name>Grantscope::DiffView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Mo&amp;strar también lo que coincide</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 gained:</source>
        <comment>Scope</comment>
        <translation>%1 ha ganado:</translation>
    </message>
    <message>
        <source>%1 lost:</source>
        <comment>Scope</comment>
        <translation>%1 ha perdido:</translation>
    </message>
    <message>
        <source>The same in both headers</source>
        <translation>Igual en ambos encabezados</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual en ambos</translation>
    </message>
    <message>
        <source>What differs in the header</source>
        <translation>Diferencias en el encabezado</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>Grantscope::Doctor</name>
    <message>
        <source>No server was given.</source>
        <translation>No se indicó ningún servidor.</translation>
    </message>
    <message>
        <source>Not tried: the name is not known.</source>
        <translation>No se intentó: el nombre no se conoce.</translation>
    </message>
    <message>
        <source>Not tried: there is no connection.</source>
        <translation>No se intentó: no hay conexión.</translation>
    </message>
    <message>
        <source>Not needed: plain http stays on this computer.</source>
        <translation>No hace falta: http sin cifrar no sale de este equipo.</translation>
    </message>
    <message>
        <source>Plain http: everybody on the way could read what is sent.</source>
        <translation>http sin cifrar: cualquiera por el camino podría leer lo que se envía.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>Not tried: the way to the server does not work.</source>
        <translation>No se intentó: el camino hasta el servidor no funciona.</translation>
    </message>
    <message>
        <source>No answer, so no server&apos;s clock to compare with.</source>
        <translation>Sin respuesta, no hay reloj del servidor con el que comparar.</translation>
    </message>
</context>
<context>
    <name>Grantscope::DoctorPage</name>
    <message>
        <source>&amp;Run the checks</source>
        <translation>Comp&amp;robar ahora</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>Im&amp;primir...</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Looks for what is wrong on the way to a server, and with the keyring. Nothing secret is sent: no password, no token.</source>
        <translation>Busca qué falla en el camino hasta un servidor y en el almacén de claves. No se envía nada secreto: ni contraseña ni token.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>Write down a server, or leave it empty to look at the keyring and the versions alone. Then run the checks.</source>
        <translation>Indique un servidor, o deje el campo vacío para ver solo el almacén de claves y las versiones. Después, pulse Comprobar ahora.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Servi&amp;dor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Copiar lo encontrado</translation>
    </message>
    <message>
        <source>What was found, without any secret in it, for a ticket</source>
        <translation>Lo encontrado, sin ningún secreto, para un ticket</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Comprobando ...</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. What to do stands beside it.</source>
        <translation>
            <numerusform>%n comprobación ha fallado. Al lado se indica qué hacer.</numerusform>
            <numerusform>%n comprobaciones han fallado. Al lado se indica qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stands below.</source>
        <translation>Cancelado. Abajo está lo encontrado hasta ese momento.</translation>
    </message>
    <message>
        <source>It works, but something should be looked at.</source>
        <translation>Funciona, pero conviene revisar algo.</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>No se encontró nada incorrecto.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ExchangeView</name>
    <message>
        <source>Request, redacted</source>
        <translation>Solicitud, sin secretos</translation>
    </message>
    <message>
        <source>Answer, redacted</source>
        <translation>Respuesta, sin secretos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Passwords and tokens are hidden here: this page is safe to show and to copy.</source>
        <translation>Aquí se ocultan las contraseñas y los tokens: esta página se puede mostrar y copiar sin riesgo.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FailureCard</name>
    <message>
        <source>What speaks for it: %1</source>
        <translation>Indicios a favor: %1</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>O bien: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)</source>
        <translation>
            <numerusform>%Ln causa más</numerusform>
            <numerusform>%Ln causas más</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Lo que se envió y lo que se recibió</translation>
    </message>
    <message>
        <source>Most likely: %1</source>
        <translation>Lo más probable: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FindingCard</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Qué significa %1</translation>
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
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing in it is against the standards or the endpoint&apos;s documentation.</source>
        <translation>Nada en él contradice los estándares ni la documentación del endpoint.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormPane</name>
    <message>
        <source>Get a token</source>
        <translation>Obtener un token</translation>
    </message>
    <message>
        <source>Back to the token</source>
        <translation>Volver al token</translation>
    </message>
    <message>
        <source>You still hold the token of %1.</source>
        <translation>Aún tiene el token de %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::FormatChoice</name>
    <message>
        <source>Send as %1</source>
        <translation>Enviar como %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
</context>
<context>
    <name>Grantscope::FoundTable</name>
    <message>
        <source>Found tokens</source>
        <translation>Tokens encontrados</translation>
    </message>
</context>
<context>
    <name>Grantscope::GetPage</name>
    <message>
        <source>Reading what is kept</source>
        <translation>Leyendo lo guardado</translation>
    </message>
    <message>
        <source>The keyring may be asking you something.</source>
        <translation>Es posible que el almacén de claves le esté preguntando algo.</translation>
    </message>
    <message>
        <source>It would be kept in memory only: %1. It is gone when the window closes.</source>
        <translation>Se guardaría solo en memoria: %1. Se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtener un token</translation>
    </message>
</context>
<context>
    <name>Grantscope::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Grantscope::HistoryPage</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Every sign-in and refresh of this window will stand here, by the fingerprint of its token.</source>
        <translation>Aquí aparecerán todos los inicios de sesión y actualizaciones de esta ventana, con la huella de su token.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
</context>
<context>
    <name>Grantscope::KeepAliveRow</name>
    <message>
        <source>&amp;Keep alive</source>
        <translation>&amp;Mantener activo</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Mantener activo</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>¿Qué ha cambiado?</translation>
    </message>
    <message>
        <source>Compares this token with the one before</source>
        <translation>Compara este token con el anterior</translation>
    </message>
</context>
<context>
    <name>Grantscope::LifetimeBar</name>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>issued and expires, read aloud</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>Time of issue not stated</source>
        <translation>No consta la hora de emisión</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>No consta el final</translation>
    </message>
    <message>
        <source>Expires %1, %2</source>
        <comment>a time, then: in 59 min</comment>
        <translation>Caduca: %1, %2</translation>
    </message>
    <message>
        <source>Expired %1, %2</source>
        <comment>a time, then: 12 min ago</comment>
        <translation>Caducó: %1, %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>Desbloq&amp;uear</translation>
    </message>
    <message>
        <source>Grantscope is locked</source>
        <translation>Grantscope está bloqueado</translation>
    </message>
    <message>
        <source>Pasted tokens and texts, found rows and typed secrets were forgotten. Sign-ins that are kept were not.</source>
        <translation>Se olvidaron los tokens y textos pegados, las filas encontradas y los secretos escritos. Los inicios de sesión guardados se conservan.</translation>
    </message>
    <message>
        <source>This keeps tokens from the eyes of others. It does not keep out somebody who sits at this computer: for that, lock the computer&apos;s screen. It asks for the password, and this window locks with it.</source>
        <translation>Esto protege los tokens de miradas ajenas. No detiene a quien se siente ante este equipo: para eso, bloquee la pantalla del equipo. Esta pide la contraseña, y esta ventana se bloquea con ella.</translation>
    </message>
    <message>
        <source>Nothing is refreshed until it is unlocked.</source>
        <translation>No se actualiza nada hasta que se desbloquee.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are kept alive meanwhile.</source>
        <translation>
            <numerusform>Entretanto se mantiene activo %n token.</numerusform>
            <numerusform>Entretanto se mantienen activos %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token is kept alive meanwhile.</source>
        <translation>Entretanto no se mantiene activo ningún token.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) need you to sign in.</source>
        <translation>
            <numerusform>%n perfil necesita que inicie sesión.</numerusform>
            <numerusform>%n perfiles necesitan que inicie sesión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::LookPage</name>
    <message>
        <source>Text to look at</source>
        <translation>Texto que examinar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>Tokens en el texto</translation>
    </message>
    <message>
        <source>Look at a token</source>
        <translation>Examinar un token</translation>
    </message>
    <message>
        <source>Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here.</source>
        <translation>Pegue lo que sea: un token, un encabezado, un comando curl, un registro, un archivo HAR. O suelte aquí un archivo.</translation>
    </message>
    <message>
        <source>&amp;Open a file...</source>
        <translation>Abrir un arc&amp;hivo...</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay ningún token</translation>
    </message>
    <message>
        <source>What is in it, whose it is, how long it lives and what is wrong with it will stand here.</source>
        <translation>Aquí aparecerá qué contiene, de quién es, cuánto dura y qué problemas tiene.</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Pegar del portapapeles</translation>
    </message>
    <message>
        <source>No token in this text</source>
        <translation>No hay ningún token en este texto</translation>
    </message>
    <message>
        <source>A token is known by its form (three parts with dots between them, as in eyJ....eyJ....), or by what stands before it: Bearer, access_token, id_token and their like.</source>
        <translation>Un token se reconoce por su forma (tres partes separadas por puntos, como en eyJ....eyJ....) o por lo que lo precede: Bearer, access_token, id_token y similares.</translation>
    </message>
    <message>
        <source>Look for tokens in files</source>
        <translation>Buscar tokens en archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>Tokens in the te&amp;xt (%Ln)</source>
        <translation>
            <numerusform>Token en el te&amp;xto (%Ln)</numerusform>
            <numerusform>Tokens en el te&amp;xto (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent anywhere, and nothing is kept when the window is locked or closes.</source>
        <translation>No se envía nada a ninguna parte y no se guarda nada al bloquear o cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>Grantscope::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>&amp;Obtener un token</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>&amp;Examinar un token</translation>
    </message>
    <message>
        <source>&amp;Find in files</source>
        <translation>&amp;Buscar en archivos</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message numerus="yes">
        <source>Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at the latest.</source>
        <translation>
            <numerusform>Terminando una actualización para no perder su token. La ventana se cerrará sola, como máximo en %Ln s.</numerusform>
            <numerusform>Terminando una actualización para no perder su token. La ventana se cerrará sola, como máximo en %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::MoreFields</name>
    <message>
        <source>Hold to show the client secret</source>
        <translation>Mantenga pulsado para ver el secreto de cliente</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Concesión</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Id. de clien&amp;te</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Secreto &amp;de cliente</translation>
    </message>
    <message>
        <source>As it suits the endpoint</source>
        <translation>Según convenga al endpoint</translation>
    </message>
    <message>
        <source>Client signs in b&amp;y</source>
        <translation>A&amp;utenticación del cliente</translation>
    </message>
    <message>
        <source>&amp;Further members</source>
        <translation>Má&amp;s miembros</translation>
    </message>
    <message>
        <source>name=value, one a line; for example verification_code=123456</source>
        <translation>nombre=valor, uno por línea; por ejemplo, verification_code=123456</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Gi&amp;ve up after</source>
        <translation>Desistir tr&amp;as</translation>
    </message>
    <message>
        <source>Trusted &amp;certificate</source>
        <translation>Certi&amp;ficado de confianza</translation>
    </message>
    <message>
        <source>A PEM file, trusted in addition to the system&apos;s own.</source>
        <translation>Un archivo PEM en el que se confía además de los del sistema.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>como en el sistema</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>E&amp;legir...</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Elegir un certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Allow plai&amp;n http</source>
        <translation>Permitir &amp;http sin cifrar</translation>
    </message>
    <message>
        <source>Everybody on the way can read the password.</source>
        <translation>Cualquiera por el camino puede leer la contraseña.</translation>
    </message>
</context>
<context>
    <name>Grantscope::NoticeList</name>
    <message>
        <source>Sign in a&amp;gain...</source>
        <translation>Iniciar sesión de &amp;nuevo...</translation>
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
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Any action, profile or finding by its name (%1)</source>
        <translation>Cualquier acción, perfil o hallazgo por su nombre (%1)</translation>
    </message>
</context>
<context>
    <name>Grantscope::PasteEdit</name>
    <message>
        <source>(a text of %1: too long to be shown here, and searched all the same)</source>
        <translation>(un texto de %1: demasiado largo para mostrarlo aquí, pero se busca en él igualmente)</translation>
    </message>
    <message>
        <source>(%1, %2: too long to be shown here, and searched all the same)</source>
        <translation>(%1, %2: demasiado largo para mostrarlo aquí, pero se busca en él igualmente)</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionButton</name>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>¿Seguro, en PROD? %1</translation>
    </message>
    <message>
        <source>Press again within %1 s to go on, Escape to leave it.</source>
        <translation>Pulse de nuevo antes de %1 s para continuar, o Escape para dejarlo.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProductionFrame</name>
    <message>
        <source>Production: %1</source>
        <translation>Producción: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileActions</name>
    <message>
        <source>Another profile is called %1 already.</source>
        <translation>Ya hay otro perfil llamado %1.</translation>
    </message>
    <message>
        <source>The profile was not changed: %1.</source>
        <translation>El perfil no se cambió: %1.</translation>
    </message>
    <message>
        <source>It is not proved that the secrets are gone: %1.</source>
        <translation>No está demostrado que los secretos se hayan borrado: %1.</translation>
    </message>
    <message>
        <source>The profile stays, since it is not proved that its secrets are gone: %1.</source>
        <translation>El perfil se conserva, ya que no está demostrado que sus secretos se hayan borrado: %1.</translation>
    </message>
    <message>
        <source>The profile was not removed: %1.</source>
        <translation>El perfil no se quitó: %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileList</name>
    <message>
        <source>New sign-in</source>
        <translation>Nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>What can be done with the profile</source>
        <translation>Lo que se puede hacer con el perfil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ProfileMenu</name>
    <message>
        <source>Sign in &amp;again now</source>
        <translation>Iniciar sesión de nuevo &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>Actualiza&amp;r ahora</translation>
    </message>
    <message>
        <source>&amp;Keep alive</source>
        <translation>Man&amp;tener activo</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Producción</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Sign &amp;out...</source>
        <translation>&amp;Cerrar sesión...</translation>
    </message>
    <message>
        <source>&amp;Forget the token...</source>
        <translation>&amp;Olvidar el token...</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The server is not told: there the token lives until it expires.</source>
        <translation>No se avisa al servidor: allí el token sigue vigente hasta que caduque.</translation>
    </message>
    <message>
        <source>Its token goes from memory.</source>
        <translation>Su token se borra de la memoria.</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <comment>place, what</comment>
        <translation>Se quitó de %1: %2.</translation>
    </message>
    <message>
        <source>Really on PROD? %1</source>
        <comment>name of a profile</comment>
        <translation>¿Seguro, en PROD? %1</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
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
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>No se puede usar</translation>
    </message>
</context>
<context>
    <name>Grantscope::QuestionBar</name>
    <message>
        <source>Time to ask about</source>
        <translation>Momento por el que se pregunta</translation>
    </message>
    <message>
        <source>Leeway in seconds</source>
        <translation>Margen en segundos</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>En hora local</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How far its times may be overstepped, as many servers allow</source>
        <translation>Cuánto se puede exceder sus límites de tiempo, como permiten muchos servidores</translation>
    </message>
    <message>
        <source>who means to accept it</source>
        <translation>quién debe aceptarlo</translation>
    </message>
    <message>
        <source>who should have made it</source>
        <translation>quién debería haberlo creado</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>Au&amp;diencia</translation>
    </message>
    <message>
        <source>Audience and issuer are compared letter by letter, as servers do it.</source>
        <translation>La audiencia y el emisor se comparan letra por letra, como hacen los servidores.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message numerus="yes">
        <source>leeway %Ln s</source>
        <translation>
            <numerusform>margen de %Ln s</numerusform>
            <numerusform>margen de %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>an audience</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an issuer</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>At anot&amp;her time</source>
        <translation>En ot&amp;ro momento</translation>
    </message>
    <message>
        <source>As it stan&amp;ds now</source>
        <translation>Como está a&amp;hora</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Issue&amp;r</source>
        <translation>Emi&amp;sor</translation>
    </message>
    <message>
        <source>Wh&amp;at if</source>
        <translation>&amp;Y si</translation>
    </message>
    <message>
        <source>Wh&amp;at if: %1</source>
        <translation>&amp;Y si: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::RawView</name>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>The token&apos;s header, as it was found</source>
        <translation>El encabezado del token, tal como se encontró</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The token&apos;s payload, as it was found</source>
        <translation>El contenido del token, tal como se encontró</translation>
    </message>
    <message>
        <source>Indent (line &amp;breaks are put in, nothing else is changed)</source>
        <translation>Sangrar (se insertan sa&amp;ltos de línea, no cambia nada más)</translation>
    </message>
</context>
<context>
    <name>Grantscope::RememberFields</name>
    <message>
        <source>Remem&amp;ber</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Kno&amp;wn as</source>
        <translation>Nombr&amp;e</translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <translation>Recordar: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>el secreto de cliente</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation>el token de actualización</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the password too</source>
        <translation>también la contraseña</translation>
    </message>
    <message>
        <source>The token stays in memory and is gone when the window closes.</source>
        <translation>El token queda en memoria y se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Kept in memory only.</source>
        <translation>Se guarda solo en memoria.</translation>
    </message>
    <message>
        <source>Kept in: %1.</source>
        <translation>Se guarda en: %1.</translation>
    </message>
    <message>
        <source>%1 The token is kept alive by signing in again with the client secret.</source>
        <translation>%1 El token se mantiene activo iniciando sesión de nuevo con el secreto de cliente.</translation>
    </message>
    <message>
        <source>%1 Where a refresh is refused, Grantscope may sign in again by itself.</source>
        <translation>%1 Si se rechaza una actualización, Grantscope puede iniciar sesión de nuevo por su cuenta.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: to keep a token alive, Grantscope signs in again with the password.</source>
        <translation>%1 Este endpoint no da token de actualización: para mantener activo un token, Grantscope inicia sesión de nuevo con la contraseña.</translation>
    </message>
    <message>
        <source>%1 The token can be refreshed without the password.</source>
        <translation>%1 El token se puede actualizar sin la contraseña.</translation>
    </message>
    <message>
        <source>%1 This endpoint gives no refresh token: when the token has expired, you sign in again.</source>
        <translation>%1 Este endpoint no da token de actualización: cuando el token caduque, deberá iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ReportButton</name>
    <message>
        <source>Ticket report</source>
        <translation>Informe de ticket</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown, HTML or JSON...</source>
        <translation>&amp;Guardar como Markdown, HTML o JSON...</translation>
    </message>
    <message>
        <source>Save a ticket report</source>
        <translation>Guardar un informe de ticket</translation>
    </message>
    <message>
        <source>Reports (*.md *.html *.json)</source>
        <translation>Informes (*.md *.html *.json)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>No se pudo guardar el informe: %1</translation>
    </message>
    <message>
        <source>All of this without any secret in it, for a ticket. It can be dragged into another program.</source>
        <translation>Todo esto sin ningún secreto, para un ticket. Se puede arrastrar a otro programa.</translation>
    </message>
    <message>
        <source>&amp;Print from the browser</source>
        <translation>Im&amp;primir desde el navegador</translation>
    </message>
    <message>
        <source>No browser could be opened. Save the report as HTML, and print that file.</source>
        <translation>No se pudo abrir ningún navegador. Guarde el informe como HTML e imprima ese archivo.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScanPage</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>Buscar tokens en archivos</translation>
    </message>
    <message>
        <source>Logs, HAR files, dumps: of any size, and whole folders. They are read on this computer, and nothing of them is kept. Drop them here, or choose some.</source>
        <translation>Registros, archivos HAR, volcados: de cualquier tamaño, y también carpetas enteras. Se leen en este equipo y no se guarda nada de ellos. Suéltelos aquí o elija algunos.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files...</source>
        <translation>Elegir archiv&amp;os...</translation>
    </message>
    <message>
        <source>Subject, issuer, algorithm or file</source>
        <translation>Sujeto, emisor, algoritmo o archivo</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Other &amp;files...</source>
        <translation>Otros arc&amp;hivos...</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No token so far</source>
        <translation>Ningún token por ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found</source>
        <translation>
            <numerusform>%Ln token encontrado</numerusform>
            <numerusform>%Ln tokens encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No token in there</source>
        <translation>No hay ningún token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens found, %L1 shown</source>
        <translation>
            <numerusform>%Ln token encontrado, %L1 mostrados</numerusform>
            <numerusform>%Ln tokens encontrados, %L1 mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was found until then is shown.</source>
        <translation>Cancelado: se muestra lo encontrado hasta ese momento.</translation>
    </message>
    <message>
        <source>The token is not there any more: the file has changed since it was read.</source>
        <translation>El token ya no está ahí: el archivo ha cambiado desde que se leyó.</translation>
    </message>
</context>
<context>
    <name>Grantscope::ScopesView</name>
    <message>
        <source>The answer states no scope. That is not &quot;none&quot;: by the standard it means as requested (RFC 6749, section 5.1).</source>
        <translation>La respuesta no indica ningún scope. Eso no significa &quot;ninguno&quot;: según el estándar, significa que es el solicitado (RFC 6749, sección 5.1).</translation>
    </message>
    <message>
        <source>The token states no scope.</source>
        <translation>El token no indica ningún scope.</translation>
    </message>
    <message>
        <source>No permission words, only files.</source>
        <translation>No hay permisos, solo archivos.</translation>
    </message>
    <message>
        <source>Cop&amp;y the file ids</source>
        <translation>Co&amp;piar los id. de archivo</translation>
    </message>
    <message>
        <source>No file ids stand in the scope. Where an API keeps files (sets of books), it names them here.</source>
        <translation>El scope no contiene id. de archivo. Si una API guarda archivos (libros contables), los nombra aquí.</translation>
    </message>
    <message>
        <source>Files this token may use</source>
        <translation>Archivos que este token puede usar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation>Archivos (%L1)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>Grantscope::SecretsPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Olvid&amp;ar todo</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept only where you choose to remember them.</source>
        <translation>Las contraseñas y los tokens se guardan solo donde usted elija recordarlos.</translation>
    </message>
    <message>
        <source>a profile that is no longer here</source>
        <translation>un perfil que ya no existe</translation>
    </message>
    <message>
        <source>Secrets are in memory only and are gone when the window closes.</source>
        <translation>Los secretos están solo en memoria y se pierden al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Secrets are kept in: %1. There is no file of Grantscope&apos;s own that holds one.</source>
        <translation>Los secretos se guardan en: %1. Grantscope no tiene ningún archivo propio que contenga alguno.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Forgetting...</source>
        <translation>Olvidando...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone, and looked for again to make sure.</source>
        <translation>Se borró, y se volvió a buscar para comprobarlo.</translation>
    </message>
    <message>
        <source>It is not proved that all is gone. %1.</source>
        <translation>No está demostrado que se haya borrado todo. %1.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SendBar</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Sends the call, once (Ctrl+Enter)</source>
        <translation>Envía la llamada una vez (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends the call, once. Ctrl+Enter does the same.</source>
        <translation>Envía la llamada una vez. Ctrl+Enter hace lo mismo.</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>Esperando a %1 ...</translation>
    </message>
</context>
<context>
    <name>Grantscope::ServerField</name>
    <message>
        <source>Look for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Stop looking for the token endpoint</source>
        <translation>Dejar de buscar el endpoint de token</translation>
    </message>
    <message>
        <source>Look for the token endpoint of this server</source>
        <translation>Buscar el endpoint de token de este servidor</translation>
    </message>
    <message>
        <source>Asks the server for its token endpoint. No user name, password or secret is sent.</source>
        <translation>Pregunta al servidor por su endpoint de token. No se envía ningún nombre de usuario, contraseña ni secreto.</translation>
    </message>
    <message>
        <source>Asking %1 where its token endpoint is. No secret is sent.</source>
        <translation>Preguntando a %1 dónde está su endpoint de token. No se envía ningún secreto.</translation>
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
        <translation>%1 Caduca %2.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingRow</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>Grantscope::SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>&amp;Export settings...</source>
        <translation>&amp;Exportar ajustes...</translation>
    </message>
    <message>
        <source>&amp;Import settings...</source>
        <translation>&amp;Importar ajustes...</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings of Grantscope (*.json)</source>
        <translation>Ajustes de Grantscope (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Los ajustes se escribieron en %1.</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>No se pudieron escribir los ajustes: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>%n ajuste importado.</numerusform>
            <numerusform>%n ajustes importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for a later version that knows them: %1.</source>
        <translation>Se conserva para una versión posterior que lo conozca: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what was expected and found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not all of your settings could be read. Their defaults stand instead.</source>
        <translation>No se pudieron leer todos sus ajustes. En su lugar se usan los valores predeterminados.</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInFields</name>
    <message>
        <source>Hold to show the password</source>
        <translation>Mantenga pulsado para ver la contraseña</translation>
    </message>
    <message>
        <source>Hold to show the refresh token</source>
        <translation>Mantenga pulsado para ver el token de actualización</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>E&amp;ndpoint</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Serv&amp;idor</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom&amp;bre de usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Refresh to&amp;ken</source>
        <translation>To&amp;ken de actualización</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>Send &amp;as</source>
        <translation>En&amp;viar como</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>%1, when left empty</source>
        <translation>%1, si se deja vacío</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignInForm</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>The request that would be sent</source>
        <translation>La solicitud que se enviaría</translation>
    </message>
    <message>
        <source>Will POST to %1</source>
        <translation>Enviará un POST a %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Grantscope::SignatureView</name>
    <message>
        <source>The token says that it is signed by %1.</source>
        <translation>El token dice que está firmado por %1.</translation>
    </message>
    <message>
        <source>It names the key %1.</source>
        <translation>Nombra la clave %1.</translation>
    </message>
    <message>
        <source>Key that was used: %1.</source>
        <translation>Clave usada: %1.</translation>
    </message>
    <message>
        <source>Hold to show the shared secret</source>
        <translation>Mantenga pulsado para ver el secreto compartido</translation>
    </message>
    <message>
        <source>Chec&amp;k the signature</source>
        <translation>Com&amp;probar la firma</translation>
    </message>
    <message>
        <source>A public key, a certificate, a JWK or a JWKS</source>
        <translation>Una clave pública, un certificado, un JWK o un JWKS</translation>
    </message>
    <message>
        <source>A shared secret (HS256, HS384, HS512)</source>
        <translation>Un secreto compartido (HS256, HS384, HS512)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Byte for byte as it is configured; it stays in memory.</source>
        <translation>Byte por byte, como está configurado; queda en memoria.</translation>
    </message>
    <message>
        <source>Only the key that you give is used. A key that the token itself brings or points to proves nothing: whoever forged the token could have put it there.</source>
        <translation>Solo se usa la clave que usted da. Una clave que el propio token trae o señala no demuestra nada: quien falsificó el token pudo haberla puesto ahí.</translation>
    </message>
    <message>
        <source>Open a key</source>
        <translation>Abrir una clave</translation>
    </message>
    <message>
        <source>Keys (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;All files (*)</source>
        <translation>Claves (*.pem *.crt *.cer *.pub *.json *.jwk *.jwks);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>For&amp;get the key</source>
        <translation>Olvi&amp;dar la clave</translation>
    </message>
    <message>
        <source>O&amp;pen a file...</source>
        <translation>Abrir &amp;un archivo...</translation>
    </message>
    <message>
        <source>Check with</source>
        <translation>Comprobar con</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
</context>
<context>
    <name>Grantscope::StartPage</name>
    <message>
        <source>&amp;Get a token</source>
        <translation>&amp;Obtener un token</translation>
    </message>
    <message>
        <source>Sign in at an endpoint with an account and see what it grants, or why it refuses.</source>
        <translation>Inicie sesión en un endpoint con una cuenta y vea qué concede, o por qué se niega.</translation>
    </message>
    <message>
        <source>&amp;Look at a token I have</source>
        <translation>&amp;Examinar un token que tengo</translation>
    </message>
    <message>
        <source>Paste a token and read whose it is, what it allows and how long it lives.</source>
        <translation>Pegue un token y lea de quién es, qué permite y cuánto dura.</translation>
    </message>
    <message>
        <source>&amp;Try it with the built-in sandbox</source>
        <translation>&amp;Probar con el entorno de pruebas incluido</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>No account at hand? The sandbox is a small server on this computer that answers like the documented endpoints.</source>
        <translation>¿No tiene una cuenta a mano? El entorno de pruebas es un pequeño servidor en este equipo que responde como los endpoints documentados.</translation>
    </message>
    <message>
        <source>This build has no sandbox.</source>
        <translation>Esta compilación no incluye el entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>Grantscope::StatusLine</name>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>What is kept where, and how to be rid of it</source>
        <translation>Qué se guarda y dónde, y cómo eliminarlo</translation>
    </message>
    <message>
        <source>Waiting for the keyring; it may be asking you something</source>
        <translation>Esperando al almacén de claves; puede que le esté preguntando algo</translation>
    </message>
    <message>
        <source>Kept in memory only: %1</source>
        <translation>Se guarda solo en memoria: %1</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secretos: %1</translation>
    </message>
    <message>
        <source>Tokens: in memory only, until the window closes</source>
        <translation>Tokens: en memoria, hasta cerrar la ventana</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Última solicitud: %1</translation>
    </message>
    <message>
        <source>Sandbox runs at %1</source>
        <translation>Entorno de pruebas activo en %1</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %Ln s</source>
        <translation>
            <numerusform>El portapapeles se vacía en %Ln s</numerusform>
            <numerusform>El portapapeles se vacía en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor: network, certificates, clock and keyring</source>
        <translation>Diagnóstico: red, certificados, reloj y almacén de claves</translation>
    </message>
</context>
<context>
    <name>Grantscope::SubmitBar</name>
    <message>
        <source>Get &amp;token</source>
        <translation>Obtene&amp;r token</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Show the &amp;request first</source>
        <translation>Previsuali&amp;zar la solicitud</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Waiting for %1 ...</source>
        <translation>Esperando a %1 ...</translation>
    </message>
    <message>
        <source>Waiting for %1 for %2; gives up after %3.</source>
        <translation>Esperando a %1 desde hace %2; desiste tras %3.</translation>
    </message>
</context>
<context>
    <name>Grantscope::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
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
        <translation>Fechas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Como se indica</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Where several statements disagree, the earliest counts: that is the safe side. Times relative to now are by this computer&apos;s clock.</source>
        <translation>Si varias indicaciones no coinciden, cuenta la más temprana: es lo más seguro. Los tiempos relativos a ahora son según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>%1 (this one counts)</source>
        <translation>%1 (cuenta esta)</translation>
    </message>
    <message>
        <source>not stated; when it was asked for</source>
        <translation>no se indica; cuando se solicitó</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>No válido antes de</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation>%1 (no se puede leer)</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>Caduca, según %1</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenBox</name>
    <message>
        <source>Paste anything with a token in it, or drop a file.</source>
        <translation>Pegue cualquier cosa que contenga un token, o suelte un archivo.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 no es texto.</translation>
    </message>
    <message>
        <source>No token is found in this text.</source>
        <translation>No se encontró ningún token en este texto.</translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln tokens in it, in line %1.</source>
        <translation>
            <numerusform>El único token (%Ln) que contiene, en la línea %1.</numerusform>
            <numerusform>El primero de los %Ln tokens que contiene, en la línea %1.</numerusform>
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
        <translation>no es suyo: solo en memoria</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualiza&amp;r</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Change the account or the endpoint and sign in again</source>
        <translation>Cambiar la cuenta o el endpoint e iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>host, then: by client credentials (JSON)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <comment>user, host, then: by password grant (JSON)</comment>
        <translation>%1 en %2 %3</translation>
    </message>
    <message>
        <source>says it is for %1, from %2</source>
        <translation>dice que es para %1, de %2</translation>
    </message>
    <message>
        <source>says it is for %1</source>
        <translation>dice que es para %1</translation>
    </message>
    <message>
        <source>says it is from %1</source>
        <translation>dice que es de %1</translation>
    </message>
    <message>
        <source>does not say whose it is</source>
        <translation>no dice de quién es</translation>
    </message>
    <message>
        <source>Signing in again...</source>
        <translation>Iniciando sesión de nuevo...</translation>
    </message>
    <message>
        <source>Refreshing...</source>
        <translation>Actualizando...</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Iniciar sesión de &amp;nuevo</translation>
    </message>
    <message>
        <source>Get a new token with the password or client secret that is kept</source>
        <translation>Obtener un token nuevo con la contraseña o el secreto de cliente guardados</translation>
    </message>
    <message>
        <source>Get a new token with the refresh token, without the password</source>
        <translation>Obtener un token nuevo con el token de actualización, sin la contraseña</translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenStrip</name>
    <message>
        <source>Hold to show the token</source>
        <translation>Mantenga pulsado para ver el token</translation>
    </message>
    <message numerus="yes">
        <source>Token %1, %Ln character(s)</source>
        <comment>fingerprint</comment>
        <translation>
            <numerusform>Token %1, %Ln carácter</numerusform>
            <numerusform>Token %1, %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grantscope::TokenView</name>
    <message>
        <source>About the token</source>
        <translation>Acerca del token</translation>
    </message>
    <message>
        <source>Cla&amp;ims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Scopes and files (%L1)</source>
        <translation>&amp;Scopes y archivos (%L1)</translation>
    </message>
    <message>
        <source>&amp;Scopes and files</source>
        <translation>&amp;Scopes y archivos</translation>
    </message>
    <message>
        <source>Ti&amp;mes</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>Int&amp;ercambio</translation>
    </message>
    <message>
        <source>&amp;Findings (%L1)</source>
        <translation>Hallaz&amp;gos (%L1)</translation>
    </message>
    <message>
        <source>Sig&amp;nature</source>
        <translation>Fir&amp;ma</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>En &amp;bruto</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <comment>where there is no room for: Scopes and files (3)</comment>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
</context>
<context>
    <name>Grantscope::TrayIcon</name>
    <message>
        <source>&amp;Show Grantscope</source>
        <translation>&amp;Mostrar Grantscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message>
        <source>A token is not kept alive</source>
        <translation>Un token no se mantiene activo</translation>
    </message>
    <message>
        <source>Unlock the window to see which one.</source>
        <translation>Desbloquee la ventana para ver cuál.</translation>
    </message>
</context>
<context>
    <name>Grantscope::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Removed %1. Its secrets go in %2 s, unless you undo it.</source>
        <translation>Se quitó %1. Sus secretos se borran en %2 s, salvo que lo deshaga.</translation>
    </message>
</context>
<context>
    <name>Grantscope::VeilBar</name>
    <message>
        <source>Hide secrets on a shared screen</source>
        <translation>Ocultar secretos en una pantalla compartida</translation>
    </message>
    <message>
        <source>Hold to show what is hidden</source>
        <translation>Mantenga pulsado para ver lo oculto</translation>
    </message>
    <message>
        <source>Hides tokens, pasted texts, requests, answers and names while others see this screen (%1)</source>
        <translation>Oculta tokens, textos pegados, solicitudes, respuestas y nombres mientras otros ven esta pantalla (%1)</translation>
    </message>
    <message>
        <source>Screen not shared</source>
        <translation>Pantalla no compartida</translation>
    </message>
    <message>
        <source>Shown while you hold</source>
        <translation>Visible mientras mantiene pulsado</translation>
    </message>
    <message>
        <source>Secrets are hidden: hold Alt to show</source>
        <translation>Los secretos están ocultos: mantenga pulsada Alt para verlos</translation>
    </message>
    <message>
        <source>Click to show everything again</source>
        <translation>Haga clic para volver a mostrarlo todo</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowActions</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;New sign-in</source>
        <translation>&amp;Nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>En&amp;torno de pruebas</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ajust&amp;es</translation>
    </message>
    <message>
        <source>Se&amp;crets</source>
        <translation>Se&amp;cretos</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Commands...</source>
        <translation>Comandos...</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;About Grantscope</source>
        <translation>Acerca de &amp;Grantscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>Settings, secrets, help (%1)</source>
        <translation>Ajustes, secretos, ayuda (%1)</translation>
    </message>
    <message>
        <source>Profile, production</source>
        <translation>Perfil, producción</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>About Grantscope</source>
        <translation>Acerca de Grantscope</translation>
    </message>
    <message>
        <source>Grantscope %1</source>
        <translation>Grantscope %1</translation>
    </message>
    <message>
        <source>Gets OAuth tokens, keeps them alive, and says what they are.

Qt %1. Licence: Apache 2.0. It sends nothing to anybody but the servers that you name.</source>
        <translation>Obtiene tokens OAuth, los mantiene activos y dice qué son.

Qt %1. Licencia: Apache 2.0. No envía nada a nadie salvo a los servidores que usted indique.</translation>
    </message>
</context>
<context>
    <name>Grantscope::WindowDiscretion</name>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Lock the window, and forget what was pasted or typed into it (%1)</source>
        <translation>Bloquear la ventana y olvidar lo que se pegó o escribió en ella (%1)</translation>
    </message>
    <message>
        <source>Grantscope (locked)</source>
        <translation>Grantscope (bloqueado)</translation>
    </message>
    <message>
        <source>%1 (production) - Grantscope</source>
        <comment>name of a profile</comment>
        <translation>%1 (producción) - Grantscope</translation>
    </message>
    <message>
        <source>Grantscope</source>
        <translation>Grantscope</translation>
    </message>
    <message numerus="yes">
        <source>The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten then. Press a key or move the mouse to go on.</source>
        <translation>
            <numerusform>La ventana se bloquea en %Ln s. Entonces se olvidan los tokens y textos pegados, las filas encontradas y los secretos escritos. Pulse una tecla o mueva el ratón para continuar.</numerusform>
            <numerusform>La ventana se bloquea en %Ln s. Entonces se olvidan los tokens y textos pegados, las filas encontradas y los secretos escritos. Pulse una tecla o mueva el ratón para continuar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Kept token is at hand again</source>
        <translation>El token guardado vuelve a estar disponible</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Signed in again, unasked</source>
        <translation>Sesión iniciada de nuevo, sin pedirlo</translation>
    </message>
    <message>
        <source>Taken over: another program refreshed it</source>
        <translation>Asumido: otro programa lo actualizó</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>No se pudo completar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Se guarda solo en memoria</translation>
    </message>
    <message>
        <source>Kept in the keyring now</source>
        <translation>Guardado ahora en el almacén de claves</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>Almacén de claves fuera de alcance</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>the server may have issued a token that never arrived</source>
        <translation>es posible que el servidor haya emitido un token que nunca llegó</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>try %L1</source>
        <translation>intento %L1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>siguiente: %1</translation>
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
        <translation>última: %1, no se completó</translation>
    </message>
    <message>
        <source>last %1, refused</source>
        <translation>última: %1, rechazada</translation>
    </message>
    <message>
        <source>last %1, by another program</source>
        <translation>última: %1, por otro programa</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>sesión iniciada: %1</translation>
    </message>
    <message>
        <source>last %1, ok, %L2 ms</source>
        <translation>última: %1, correcta, %L2 ms</translation>
    </message>
    <message>
        <source>signing in again</source>
        <translation>iniciando sesión de nuevo</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>actualizando</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>stopped: sign in again</source>
        <translation>detenido: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>signs in again at %1</source>
        <translation>nuevo inicio de sesión: %1</translation>
    </message>
    <message>
        <source>refresh at %1</source>
        <translation>actualización: %1</translation>
    </message>
    <message>
        <source>The refresh token was refused: sign in again.</source>
        <translation>El token de actualización fue rechazado: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>It is not known how this endpoint refreshes tokens: sign in again to get a new token.</source>
        <translation>No se sabe cómo actualiza los tokens este endpoint: inicie sesión de nuevo para obtener un token nuevo.</translation>
    </message>
    <message>
        <source>There is no refresh token, and signing in again with the kept password was refused or is not allowed for this profile.</source>
        <translation>No hay token de actualización, y volver a iniciar sesión con la contraseña guardada fue rechazado o no está permitido para este perfil.</translation>
    </message>
    <message>
        <source>This endpoint gave no refresh token, and the password is not kept: sign in again to get a new token.</source>
        <translation>Este endpoint no dio ningún token de actualización, y la contraseña no está guardada: inicie sesión de nuevo para obtener un token nuevo.</translation>
    </message>
    <message>
        <source>There is no token to keep alive.</source>
        <translation>No hay ningún token que mantener activo.</translation>
    </message>
    <message>
        <source>The endpoint does not say how long the token lives: there is no time to refresh it at.</source>
        <translation>El endpoint no dice cuánto dura el token: no hay un momento en el que actualizarlo.</translation>
    </message>
    <message>
        <source>off: the token ends %1</source>
        <comment>ends in 59 min</comment>
        <translation>desactivado: el token termina %1</translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>Try grantscope --help.</source>
        <translation>Pruebe grantscope --help.</translation>
    </message>
    <message>
        <source>Start the built-in sandbox and sign in to it.</source>
        <translation>Inicia el entorno de pruebas incluido e inicia sesión en él.</translation>
    </message>
    <message>
        <source>Get OAuth tokens, look at them, and find out why one was refused.</source>
        <translation>Obtenga tokens de OAuth, examínelos y averigüe por qué se rechazó uno.</translation>
    </message>
    <message>
        <source>The window takes no arguments. Secrets are typed into it, never given here.</source>
        <translation>La ventana no admite argumentos. Los secretos se escriben en ella, nunca aquí.</translation>
    </message>
    <message>
        <source>This build has no sandbox: it was built without Qt HttpServer.</source>
        <translation>Esta compilación no incluye el entorno de pruebas: se creó sin Qt HttpServer.</translation>
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
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Wherever the focus is in the window:</source>
        <translation>Sea cual sea el lugar de la ventana en el que esté el foco:</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one part to the next; F2 renames the profile that is chosen in the list; the key for the context menu opens what can be done with it.</source>
        <translation>Tab y Shift+Tab pasan de una parte a la siguiente; F2 cambia el nombre del perfil elegido en la lista; la tecla del menú contextual abre lo que se puede hacer con él.</translation>
    </message>
    <message>
        <source>Everything that Grantscope may find in an answer or a token, by the id that reports and the command line use. A … stands for what was seen.</source>
        <translation>Todo lo que Grantscope puede encontrar en una respuesta o un token, por el identificador que usan los informes y la línea de comandos. Un … representa lo que se vio.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Your first token</source>
        <translation>Su primer token</translation>
    </message>
    <message>
        <source>Open **Get a token**. Choose the kind of endpoint, give the server, the user name and the password, and press **Get token**. The line beside the server says which address will be asked.</source>
        <translation>Abra **Obtener un token**. Elija el tipo de endpoint, indique el servidor, el nombre de usuario y la contraseña, y pulse **Obtener token**. La línea junto al servidor dice a qué dirección se preguntará.</translation>
    </message>
    <message>
        <source>**Show the request first** shows what would be sent, with the password hidden, and sends nothing.</source>
        <translation>**Ver antes la solicitud** muestra lo que se enviaría, con la contraseña oculta, y no envía nada.</translation>
    </message>
    <message>
        <source>When a token comes, the largest line on the page says what it is and how long it lives. **Copy token** puts it on the clipboard, from where it is cleared again after a few seconds; the arrow beside it copies it as a header, for curl or for PowerShell.</source>
        <translation>Cuando llega un token, la línea más grande de la página dice qué es y cuánto dura. **Copiar token** lo pone en el portapapeles, de donde se borra al cabo de unos segundos; la flecha de al lado lo copia como encabezado, para curl o para PowerShell.</translation>
    </message>
    <message>
        <source>Nobody at hand to sign in to? The start page has a **sandbox**: a server inside Grantscope, with an account that is filled in.</source>
        <translation>¿No tiene un servidor en el que iniciar sesión? La página de inicio ofrece un **entorno de pruebas**: un servidor dentro de Grantscope, con una cuenta ya rellenada.</translation>
    </message>
    <message>
        <source>When no token comes, a card says why. See [Why was it refused?](#refused).</source>
        <translation>Si no llega ningún token, una tarjeta dice por qué. Consulte [¿Por qué se rechazó?](#refused).</translation>
    </message>
    <message>
        <source>Keep a token alive</source>
        <translation>Mantener activo un token</translation>
    </message>
    <message>
        <source>Switch **Keep alive** on, and Grantscope replaces the token before it ends: with its refresh token, or by signing in again where there is none and you allow it. The line below the switch says when that happens next.</source>
        <translation>Active **Mantener activo** y Grantscope sustituye el token antes de que caduque: con su token de actualización, o iniciando sesión de nuevo si no lo hay y usted lo permite. La línea bajo el interruptor dice cuándo será la próxima vez.</translation>
    </message>
    <message>
        <source>The list at the left shows each profile, whether its token lives, and what comes next.</source>
        <translation>La lista de la izquierda muestra cada perfil, si su token sigue activo y qué viene después.</translation>
    </message>
    <message>
        <source>- A refresh that did not get through is tried again, after a pause that grows.</source>
        <translation>- Una actualización que no llegó al servidor se intenta de nuevo, tras una pausa cada vez mayor.</translation>
    </message>
    <message>
        <source>- A refresh that was refused is not tried again: asking once more can&apos;t help, and may lock the account.</source>
        <translation>- Una actualización rechazada no se intenta de nuevo: repetirla no sirve de nada y puede bloquear la cuenta.</translation>
    </message>
    <message>
        <source>- After sleep, or when the clock was set, everything is looked at anew.</source>
        <translation>- Tras la suspensión del equipo, o si se cambió la hora, todo se examina de nuevo.</translation>
    </message>
    <message>
        <source>The same profile can be kept alive by the command line: `grantscope-cli watch --profile NAME`. One of them refreshes at a time, and both have the new token.</source>
        <translation>La línea de comandos puede mantener activo el mismo perfil: `grantscope-cli watch --profile NAME`. Solo uno de los dos actualiza cada vez, y ambos tienen el token nuevo.</translation>
    </message>
    <message>
        <source>When you close the window during a refresh it waits a few seconds, so that the new token is not lost.</source>
        <translation>Si cierra la ventana durante una actualización, espera unos segundos para que no se pierda el token nuevo.</translation>
    </message>
    <message>
        <source>Look at anything</source>
        <translation>Examinar cualquier cosa</translation>
    </message>
    <message>
        <source>Open **Look at a token** and paste whatever you have: a token, a header, a curl command, an answer, a page of a log. Every token in it is listed. You can drop a file on the page as well.</source>
        <translation>Abra **Examinar un token** y pegue lo que tenga: un token, un encabezado, un comando curl, una respuesta, una página de un registro. Se enumeran todos los tokens que contiene. También puede soltar un archivo en la página.</translation>
    </message>
    <message>
        <source>What you paste here stays in memory. It is never sent, never kept, and gone when the window closes.</source>
        <translation>Lo que pegue aquí queda en memoria. Nunca se envía, nunca se guarda y desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>- **Claims** says what each member of the token means.</source>
        <translation>- **Claims** dice qué significa cada miembro del token.</translation>
    </message>
    <message>
        <source>- **Times** shows when it began and when it ends, in your time zone.</source>
        <translation>- **Fechas** muestra cuándo empezó y cuándo termina, en su zona horaria.</translation>
    </message>
    <message>
        <source>- **Signature** checks it with a key that you give. Until then anybody could have written what the token says.</source>
        <translation>- **Firma** la comprueba con una clave que usted indique. Hasta entonces, cualquiera podría haber escrito lo que dice el token.</translation>
    </message>
    <message>
        <source>- **Findings** lists what is unusual or wrong. Each leads to its paragraph under [Findings](#findings).</source>
        <translation>- **Hallazgos** enumera lo que es inusual o incorrecto. Cada uno lleva a su párrafo en [Hallazgos](#findings).</translation>
    </message>
    <message>
        <source>The questions at the top of the page ask **what if**: at another time, with a leeway, for another audience or issuer.</source>
        <translation>Las preguntas en la parte superior de la página responden a **Y si**: en otro momento, con un margen, para otra audiencia u otro emisor.</translation>
    </message>
    <message>
        <source>A token that is damaged is read as far as it goes.</source>
        <translation>Un token dañado se lee hasta donde se puede.</translation>
    </message>
    <message>
        <source>Find tokens in files</source>
        <translation>Buscar tokens en archivos</translation>
    </message>
    <message>
        <source>Open **Find in files** and choose files or a folder, or drop them on the page. Logs of any size are read from beginning to end while you can go on working; **Cancel** stops it.</source>
        <translation>Abra **Buscar en archivos** y elija archivos o una carpeta, o suéltelos en la página. Los registros de cualquier tamaño se leen de principio a fin mientras usted sigue trabajando; **Cancelar** lo detiene.</translation>
    </message>
    <message>
        <source>Each row is one token, with its kind, who it is for, until when it lived, and the file and line where it stands. The same token is listed once, with the number of places.</source>
        <translation>Cada fila es un token, con su tipo, para quién es, hasta cuándo fue válido, y el archivo y la línea donde está. El mismo token aparece una sola vez, con el número de lugares.</translation>
    </message>
    <message>
        <source>Choose a row to see that token as under [Look at anything](#look).</source>
        <translation>Elija una fila para ver ese token como en [Examinar cualquier cosa](#look).</translation>
    </message>
    <message>
        <source>Files are only read. Nothing is written to them or beside them.</source>
        <translation>Los archivos solo se leen. No se escribe nada en ellos ni junto a ellos.</translation>
    </message>
    <message>
        <source>Compare two tokens</source>
        <translation>Comparar dos tokens</translation>
    </message>
    <message>
        <source>Open **Compare** and paste the two: most often one that works, and one that does not.</source>
        <translation>Abra **Comparar** y pegue los dos: casi siempre, uno que funciona y otro que no.</translation>
    </message>
    <message>
        <source>What differs comes first, in words: another audience, a scope that is missing, an end that has passed. What is the same folds away.</source>
        <translation>Primero aparece lo que difiere, en palabras: otra audiencia, un scope que falta, un plazo que ya pasó. Lo que coincide queda plegado.</translation>
    </message>
    <message>
        <source>Lines that only differ because every token has its own, such as its id and its times, are marked as such.</source>
        <translation>Las líneas que difieren solo porque cada token tiene las suyas, como su identificador y sus fechas, se marcan como tales.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>¿Por qué se rechazó?</translation>
    </message>
    <message>
        <source>The card above the form says in one sentence what happened, then the likeliest cause, what speaks for it, and what to do next. **More causes** shows what else it may be.</source>
        <translation>La tarjeta sobre el formulario dice en una frase qué ocurrió; después, la causa más probable, los indicios a favor y qué hacer a continuación. **Más causas** muestra qué otra cosa puede ser.</translation>
    </message>
    <message>
        <source>- **Refused** means that the server answered, and the answer was no. Its own words stand on the card.</source>
        <translation>- **Rechazado** significa que el servidor respondió, y que la respuesta fue no. Sus propias palabras están en la tarjeta.</translation>
    </message>
    <message>
        <source>- **Not reached** means that no whole answer came: the name, the network, the proxy or the certificate.</source>
        <translation>- **No alcanzado** significa que no llegó una respuesta completa: el nombre, la red, el proxy o el certificado.</translation>
    </message>
    <message>
        <source>- **Not understood** means that an answer came that no token endpoint would give. Often the address is that of a web page.</source>
        <translation>- **No comprendido** significa que llegó una respuesta que ningún endpoint de token daría. A menudo la dirección es la de una página web.</translation>
    </message>
    <message>
        <source>A token that was granted can still be refused by an API. Look at its end, its audience and its scopes first, then at the findings.</source>
        <translation>Una API puede rechazar un token aunque se haya concedido. Mire primero su caducidad, su audiencia y sus scopes, y después los hallazgos.</translation>
    </message>
    <message>
        <source>The **Exchange** tab shows what was sent and what came back, with every secret hidden.</source>
        <translation>La pestaña **Intercambio** muestra lo que se envió y lo que se recibió, con todos los secretos ocultos.</translation>
    </message>
    <message>
        <source>Share safely</source>
        <translation>Compartir con seguridad</translation>
    </message>
    <message>
        <source>**Ticket report** writes down everything about a token or a refusal with no secret in it: as Markdown to paste into a ticket, or as Markdown, HTML or JSON in a file. Tokens are told by their fingerprints, which lead nowhere.</source>
        <translation>**Informe de ticket** recoge todo sobre un token o un rechazo sin ningún secreto: como Markdown para pegarlo en un ticket, o como Markdown, HTML o JSON en un archivo. Los tokens se distinguen por sus huellas, que no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>Text that goes through **Look at a token** can be made safe as a whole, and the command line does it for files: `grantscope-cli inspect FILE --output html`.</source>
        <translation>El texto que pasa por **Examinar un token** se puede limpiar de secretos por completo, y la línea de comandos lo hace con archivos: `grantscope-cli inspect FILE --output html`.</translation>
    </message>
    <message>
        <source>A token that you copy is cleared from the clipboard after a few seconds, and kept out of the clipboard&apos;s history where the system allows it. How many seconds is one of the [settings](#settings).</source>
        <translation>Un token que copie se borra del portapapeles al cabo de unos segundos y, donde el sistema lo permite, no entra en el historial del portapapeles. Cuántos segundos son se elige en los [ajustes](#settings).</translation>
    </message>
    <message>
        <source>When somebody can see your screen, begin in screen-share mode: everything secret is blurred until you hold a key.</source>
        <translation>Si alguien puede ver su pantalla, empiece en modo de pantalla compartida: todo lo secreto se difumina hasta que mantenga pulsada una tecla.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
    <message>
        <source>Unless you choose to remember something, passwords and tokens are in memory alone, and gone when the window closes.</source>
        <translation>Salvo que elija recordar algo, las contraseñas y los tokens están solo en memoria y desaparecen al cerrar la ventana.</translation>
    </message>
    <message>
        <source>What you choose to remember goes to the keychain of the system, and nowhere else. No file of Grantscope holds a secret: not the profiles, not the settings, not the history.</source>
        <translation>Lo que elija recordar va al almacén de claves del sistema, y a ningún otro lugar. Ningún archivo de Grantscope contiene un secreto: ni los perfiles, ni los ajustes, ni el historial.</translation>
    </message>
    <message>
        <source>**Secrets** in the menu lists what is kept, where, and since when. **Forget** removes it, and says so only after looking again.</source>
        <translation>**Secretos**, en el menú, enumera lo que se guarda, dónde y desde cuándo. **Olvidar** lo quita, y solo lo confirma tras volver a buscarlo.</translation>
    </message>
    <message>
        <source>A profile that you remove can be had back for a few seconds: press **Undo**. Only after that its secrets go.</source>
        <translation>Un perfil que quite se puede recuperar durante unos segundos: pulse **Deshacer**. Solo después se borran sus secretos.</translation>
    </message>
    <message>
        <source>Forgetting is not revoking: the server is not told, and there a token lives until it ends.</source>
        <translation>Olvidar no es revocar: no se avisa al servidor, y allí un token sigue activo hasta que caduca.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>**Settings** in the menu has everything on one page. Type a word to find a setting. Each says what its default is, and has a way back to it where it differs. Changes act at once.</source>
        <translation>**Ajustes**, en el menú, lo reúne todo en una página. Escriba una palabra para encontrar un ajuste. Cada uno indica su valor predeterminado y permite volver a él si difiere. Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>**Export settings** writes them to a file for another computer or a colleague; **Import settings** reads one. There is nothing secret in it, and nothing about your servers or accounts. What can&apos;t be used is named with its place and with what was expected, and everything else is taken.</source>
        <translation>**Exportar ajustes** los escribe en un archivo para otro equipo o un colega; **Importar ajustes** lee uno. No contiene nada secreto, ni nada sobre sus servidores o cuentas. Lo que no se puede usar se indica con su lugar y con lo que se esperaba; todo lo demás se acepta.</translation>
    </message>
    <message>
        <source>The window remembers its size, its panes, its columns and its page.</source>
        <translation>La ventana recuerda su tamaño, sus paneles, sus columnas y su página.</translation>
    </message>
    <message>
        <source>Every key is listed under [Keys](#keys). The quickest is the one for **Search**: type a few letters of an action, a profile or a finding, and press Enter.</source>
        <translation>Todas las teclas figuran en [Teclas](#keys). La más rápida es la de **Buscar**: escriba unas letras de una acción, un perfil o un hallazgo, y pulse Enter.</translation>
    </message>
</context>
<context>
    <name>MaskedAccessible</name>
    <message>
        <source>Hidden on a shared screen. Hold Alt to show it.</source>
        <translation>Oculto en una pantalla compartida. Mantenga pulsada Alt para verlo.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>The request went out and no whole answer came back: the server may have issued a token that never arrived.</source>
        <translation>La solicitud salió y no llegó ninguna respuesta completa: es posible que el servidor haya emitido un token que nunca llegó.</translation>
    </message>
    <message>
        <source>The last try did not get through (%1).</source>
        <translation>El último intento no se completó (%1).</translation>
    </message>
    <message>
        <source>The last try sent nothing: %1.</source>
        <translation>En el último intento no se envió nada: %1.</translation>
    </message>
    <message>
        <source>The last try did not get through.</source>
        <translation>El último intento no se completó.</translation>
    </message>
    <message>
        <source>Nothing more is asked of the server until you sign in again.</source>
        <translation>No se pedirá nada más al servidor hasta que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>A refresh before this one was broken off, and the server no longer takes the refresh token: it was probably used up then.</source>
        <translation>Una actualización anterior se interrumpió, y el servidor ya no acepta el token de actualización: probablemente se gastó entonces.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>El servidor lo rechazó (%1).</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>No se pudo consultar al servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>El reloj del servidor va %1 adelantado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>El reloj del servidor va %1 atrasado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>What is kept can&apos;t be read: %1.</source>
        <translation>No se puede leer lo guardado: %1.</translation>
    </message>
    <message>
        <source>Kept in memory only: %1. It is gone when the window closes.</source>
        <translation>Se guarda solo en memoria: %1. Se pierde al cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>JSON member %1</source>
        <translation>miembro JSON %1</translation>
    </message>
    <message>
        <source>XML element %1</source>
        <translation>elemento XML %1</translation>
    </message>
    <message>
        <source>XML attribute %1</source>
        <translation>atributo XML %1</translation>
    </message>
    <message>
        <source>URL parameter %1</source>
        <translation>parámetro de URL %1</translation>
    </message>
    <message>
        <source>form parameter %1</source>
        <translation>parámetro de formulario %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>cookie %1</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>encabezado Authorization</translation>
    </message>
    <message>
        <source>%1 header</source>
        <translation>encabezado %1</translation>
    </message>
    <message>
        <source>all of the text</source>
        <translation>todo el texto</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times in all)</source>
        <translation>
            <numerusform>%1 (%Ln vez en total)</numerusform>
            <numerusform>%1 (%Ln veces en total)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>(over the limit of 1 MiB; not kept)</source>
        <translation>(supera el límite de 1 MiB; no se guardó)</translation>
    </message>
    <message>
        <source>(its content coding is broken: it can&apos;t be read)</source>
        <translation>(su codificación de contenido está dañada: no se puede leer)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>TLS errors</source>
        <translation>Errores de TLS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>The server&apos;s clock against this computer&apos;s.</source>
        <translation>El reloj del servidor frente al de este equipo.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Endpoint de token</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Scope asked for</source>
        <translation>Scope solicitado</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Parece</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Compuesto de</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>%L1 bits a character</source>
        <translation>%L1 bits por carácter</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Evaluado a fecha de</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Margen</translation>
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
        <translation>Audiencia consultada</translation>
    </message>
    <message>
        <source>Asked about issuer</source>
        <translation>Emisor consultado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Tells tokens apart without telling them.</source>
        <translation>Distingue los tokens sin revelarlos.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>No válido antes de</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Expires, by %1</source>
        <translation>Caduca, según %1</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>Informe del token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>What could be decoded</source>
        <translation>Lo que se pudo decodificar</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Passwords, secrets, signatures and tokens were taken out. A token is told by its fingerprint.</source>
        <translation>Se han eliminado contraseñas, secretos, firmas y tokens. Un token se reconoce por su huella.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Scope of the token</source>
        <translation>Scope del token</translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Something answers like a token endpoint: %1</source>
        <translation>Algo responde como un endpoint de token: %1</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1. It does not list the password grant among those that it takes.</source>
        <translation>El servidor indica su endpoint de token: %1. No incluye la concesión password entre las que admite.</translation>
    </message>
    <message>
        <source>The server names its token endpoint: %1</source>
        <translation>El servidor indica su endpoint de token: %1</translation>
    </message>
    <message>
        <source>The server does not say where its token endpoint is, and none of the usual paths is one. Ask for the address, or look for it in the documentation.</source>
        <translation>El servidor no dice dónde está su endpoint de token, y ninguna de las rutas habituales lo es. Pida la dirección o búsquela en la documentación.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata speak for another server (%1), and are not to be believed.</source>
        <translation>Los metadatos del servidor hablan de otro servidor (%1) y no son de fiar.</translation>
    </message>
    <message>
        <source>The server names a token endpoint without encryption: not offered.</source>
        <translation>El servidor indica un endpoint de token sin cifrado: no se ofrece.</translation>
    </message>
    <message>
        <source>The server&apos;s metadata can&apos;t be used: they name no token endpoint that can be read.</source>
        <translation>Los metadatos del servidor no se pueden usar: no indican ningún endpoint de token legible.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>signs in again at %1</source>
        <translation>nuevo inicio de sesión: %1</translation>
    </message>
    <message>
        <source>refresh %1</source>
        <comment>refresh in 59 min</comment>
        <translation>actualización %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>expires in 59 min</comment>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>no stated end</source>
        <translation>sin final indicado</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>aún sin abrir</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Signing in again</source>
        <translation>Iniciando sesión de nuevo</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1, sign in again</source>
        <comment>12:10, ...</comment>
        <translation>%1, inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Keyring out of reach</source>
        <translation>Almacén de claves fuera de alcance</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window. Words of the protocol stay as they are.</source>
        <translation>El idioma de la ventana. Las palabras del protocolo no cambian.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or whichever of them the system has at the time.</source>
        <translation>Claro, oscuro o lo que use el sistema en cada momento.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vaciar el portapapeles tras</translation>
    </message>
    <message>
        <source>A secret that was copied goes from the clipboard after that time, unless something else was copied meanwhile.</source>
        <translation>Un secreto copiado se borra del portapapeles pasado ese tiempo, salvo que entretanto se haya copiado otra cosa.</translation>
    </message>
    <message>
        <source>Begin in screen-share mode</source>
        <translation>Empezar en modo de pantalla compartida</translation>
    </message>
    <message>
        <source>Everything secret is hidden from the start, and shown while a key is held.</source>
        <translation>Todo lo secreto está oculto desde el principio y se muestra mientras se mantiene pulsada una tecla.</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>Bloquear la ventana tras</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for that time, the window locks.</source>
        <translation>Si en ese tiempo no se pulsa una tecla ni se mueve el ratón, la ventana se bloquea.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps, the window locks, too.</source>
        <translation>Cuando la pantalla se bloquea o el equipo se suspende, la ventana también se bloquea.</translation>
    </message>
    <message>
        <source>Keep tokens alive while locked</source>
        <translation>Mantener activos los tokens con el bloqueo</translation>
    </message>
    <message>
        <source>Tokens that are kept alive are refreshed behind the lock as well.</source>
        <translation>Los tokens que se mantienen activos también se actualizan durante el bloqueo.</translation>
    </message>
    <message>
        <source>Give up a request after</source>
        <translation>Desistir de una solicitud tras</translation>
    </message>
    <message>
        <source>What a new sign-in begins with. A profile can have a time of its own.</source>
        <translation>El valor inicial de un nuevo inicio de sesión. Un perfil puede tener su propio tiempo.</translation>
    </message>
    <message>
        <source>Lines of history</source>
        <translation>Líneas del historial</translation>
    </message>
    <message>
        <source>Older lines go when there are more. None of them holds a token.</source>
        <translation>Cuando hay más, se quitan las líneas más antiguas. Ninguna contiene un token.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell in the system&apos;s way when a token that is kept alive will not live on.</source>
        <translation>Avisar, a la manera del sistema, cuando un token que se mantiene activo vaya a dejar de estarlo.</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>Discreción</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>dígitos hexadecimales</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>letras y dígitos</translation>
    </message>
    <message>
        <source>letters, digits, - and _ (Base64url)</source>
        <translation>letras, dígitos, - y _ (Base64url)</translation>
    </message>
    <message>
        <source>letters, digits, +, / and = (Base64)</source>
        <translation>letras, dígitos, +, / y = (Base64)</translation>
    </message>
    <message>
        <source>letters, digits and punctuation</source>
        <translation>letras, dígitos y signos de puntuación</translation>
    </message>
    <message>
        <source>characters that no header may carry</source>
        <translation>caracteres que ningún encabezado puede llevar</translation>
    </message>
    <message>
        <source>a GitHub personal access token</source>
        <translation>un token de acceso personal de GitHub</translation>
    </message>
    <message>
        <source>Its owner can see and revoke it on GitHub&apos;s settings page.</source>
        <translation>Su propietario puede verlo y revocarlo en la página de configuración de GitHub.</translation>
    </message>
    <message>
        <source>a GitHub fine-grained personal access token</source>
        <translation>un token de acceso personal detallado de GitHub</translation>
    </message>
    <message>
        <source>a GitHub OAuth access token</source>
        <translation>un token de acceso OAuth de GitHub</translation>
    </message>
    <message>
        <source>An OAuth app got it for a user.</source>
        <translation>Lo obtuvo una aplicación OAuth para un usuario.</translation>
    </message>
    <message>
        <source>a GitHub App token</source>
        <translation>un token de GitHub App</translation>
    </message>
    <message>
        <source>A GitHub App got it, for a user or for an installation.</source>
        <translation>Lo obtuvo una GitHub App, para un usuario o para una instalación.</translation>
    </message>
    <message>
        <source>a GitHub refresh token</source>
        <translation>un token de actualización de GitHub</translation>
    </message>
    <message>
        <source>It gets the next user token of a GitHub App.</source>
        <translation>Obtiene el siguiente token de usuario de una GitHub App.</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>un token de GitLab</translation>
    </message>
    <message>
        <source>glpat is a personal access token, gloas an OAuth application secret, the others belong to machines.</source>
        <translation>glpat es un token de acceso personal, gloas un secreto de aplicación OAuth; los demás pertenecen a máquinas.</translation>
    </message>
    <message>
        <source>a Google access token</source>
        <translation>un token de acceso de Google</translation>
    </message>
    <message>
        <source>Google&apos;s tokeninfo endpoint says what it is for; it lives about an hour.</source>
        <translation>El endpoint tokeninfo de Google dice para qué sirve; dura cerca de una hora.</translation>
    </message>
    <message>
        <source>a Google refresh token</source>
        <translation>un token de actualización de Google</translation>
    </message>
    <message>
        <source>It gets the next access token; Google revokes it after six months without use.</source>
        <translation>Obtiene el siguiente token de acceso; Google lo revoca tras seis meses sin uso.</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>una clave de API de Google</translation>
    </message>
    <message>
        <source>An API key names a project and no user; it is no access token.</source>
        <translation>Una clave de API nombra un proyecto y ningún usuario; no es un token de acceso.</translation>
    </message>
    <message>
        <source>a Google client secret</source>
        <translation>un secreto de cliente de Google</translation>
    </message>
    <message>
        <source>It is the secret of a client, not a token.</source>
        <translation>Es el secreto de un cliente, no un token.</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>un token de Slack</translation>
    </message>
    <message>
        <source>xoxb belongs to a bot, xoxp to a user, xoxe is or holds a refresh token.</source>
        <translation>xoxb pertenece a un bot, xoxp a un usuario; xoxe es o contiene un token de actualización.</translation>
    </message>
    <message>
        <source>a Slack app-level token</source>
        <translation>un token de nivel de aplicación de Slack</translation>
    </message>
    <message>
        <source>It belongs to an app, not to a user.</source>
        <translation>Pertenece a una aplicación, no a un usuario.</translation>
    </message>
    <message>
        <source>a Stripe secret key</source>
        <translation>una clave secreta de Stripe</translation>
    </message>
    <message>
        <source>sk is a secret key, rk a restricted one; live ones move money.</source>
        <translation>sk es una clave secreta, rk una restringida; las de tipo live mueven dinero.</translation>
    </message>
    <message>
        <source>a Stripe publishable key</source>
        <translation>una clave publicable de Stripe</translation>
    </message>
    <message>
        <source>It is meant to stand in web pages, and is no secret.</source>
        <translation>Está pensada para figurar en páginas web y no es secreta.</translation>
    </message>
    <message>
        <source>an AWS access key id</source>
        <translation>un id. de clave de acceso de AWS</translation>
    </message>
    <message>
        <source>It names a key and is no secret; the secret key stands elsewhere.</source>
        <translation>Nombra una clave y no es secreto; la clave secreta está en otro lugar.</translation>
    </message>
    <message>
        <source>an AWS session token</source>
        <translation>un token de sesión de AWS</translation>
    </message>
    <message>
        <source>It is of use only together with its access key id and secret key.</source>
        <translation>Solo sirve junto con su id. de clave de acceso y su clave secreta.</translation>
    </message>
    <message>
        <source>an npm access token</source>
        <translation>un token de acceso de npm</translation>
    </message>
    <message>
        <source>It belongs to an account at a package registry.</source>
        <translation>Pertenece a una cuenta de un registro de paquetes.</translation>
    </message>
    <message>
        <source>a PyPI API token</source>
        <translation>un token de API de PyPI</translation>
    </message>
    <message>
        <source>It is a macaroon: whoever holds it can narrow it down.</source>
        <translation>Es un macaroon: quien lo tiene puede restringirlo.</translation>
    </message>
    <message>
        <source>a Docker access token</source>
        <translation>un token de acceso de Docker</translation>
    </message>
    <message>
        <source>It belongs to an account or an organization at Docker Hub.</source>
        <translation>Pertenece a una cuenta o a una organización de Docker Hub.</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>una clave de API de SendGrid</translation>
    </message>
    <message>
        <source>It looks like a JWT by its dots, and is none.</source>
        <translation>Por sus puntos parece un JWT, pero no lo es.</translation>
    </message>
    <message>
        <source>a Shopify access token</source>
        <translation>un token de acceso de Shopify</translation>
    </message>
    <message>
        <source>It belongs to an app of one shop.</source>
        <translation>Pertenece a una aplicación de una tienda.</translation>
    </message>
    <message>
        <source>a Square access token</source>
        <translation>un token de acceso de Square</translation>
    </message>
    <message>
        <source>It belongs to an application of one merchant.</source>
        <translation>Pertenece a una aplicación de un comercio.</translation>
    </message>
    <message>
        <source>a Facebook access token</source>
        <translation>un token de acceso de Facebook</translation>
    </message>
    <message>
        <source>Facebook&apos;s token debugger says what it is for.</source>
        <translation>El depurador de tokens de Facebook dice para qué sirve.</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>un token de DigitalOcean</translation>
    </message>
    <message>
        <source>dop is a personal token, doo an OAuth token, dor a refresh token.</source>
        <translation>dop es un token personal, doo un token OAuth, dor un token de actualización.</translation>
    </message>
    <message>
        <source>an Atlassian API token</source>
        <translation>un token de API de Atlassian</translation>
    </message>
    <message>
        <source>It stands in for a password, together with an e-mail address.</source>
        <translation>Se usa en lugar de una contraseña, junto con una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>a HashiCorp Vault token</source>
        <translation>un token de HashiCorp Vault</translation>
    </message>
    <message>
        <source>hvs is a service token, hvb a batch token.</source>
        <translation>hvs es un token de servicio, hvb un token por lotes.</translation>
    </message>
    <message>
        <source>a Telegram bot token</source>
        <translation>un token de bot de Telegram</translation>
    </message>
    <message>
        <source>The number before the colon is the bot&apos;s id.</source>
        <translation>El número antes de los dos puntos es el id. del bot.</translation>
    </message>
    <message>
        <source>an Okta API token</source>
        <translation>un token de API de Okta</translation>
    </message>
    <message>
        <source>It is sent with the scheme SSWS, not with Bearer.</source>
        <translation>Se envía con el esquema SSWS, no con Bearer.</translation>
    </message>
    <message>
        <source>a Salesforce session id or access token</source>
        <translation>un id. de sesión o token de acceso de Salesforce</translation>
    </message>
    <message>
        <source>The part before the exclamation mark is the organization&apos;s id.</source>
        <translation>La parte antes del signo de exclamación es el id. de la organización.</translation>
    </message>
    <message>
        <source>a refresh token of Entra ID</source>
        <translation>un token de actualización de Entra ID</translation>
    </message>
    <message>
        <source>Only Entra ID can read it, and it is of no use as an access token.</source>
        <translation>Solo Entra ID puede leerlo, y no sirve como token de acceso.</translation>
    </message>
    <message>
        <source>a compact ticket of a Microsoft account</source>
        <translation>un ticket compacto de una cuenta de Microsoft</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own APIs read it; it is no JWT and need not be one.</source>
        <translation>Lo leen las API propias de Microsoft; no es un JWT ni necesita serlo.</translation>
    </message>
    <message>
        <source>a protected ticket of ASP.NET Core</source>
        <translation>un ticket protegido de ASP.NET Core</translation>
    </message>
    <message>
        <source>Only servers that share its key ring can open it.</source>
        <translation>Solo pueden abrirlo los servidores que comparten su conjunto de claves.</translation>
    </message>
    <message>
        <source>a ticket protected by Windows (DPAPI)</source>
        <translation>un ticket protegido por Windows (DPAPI)</translation>
    </message>
    <message>
        <source>Only the machine or account that made it can open it.</source>
        <translation>Solo puede abrirlo el equipo o la cuenta que lo creó.</translation>
    </message>
    <message>
        <source>a Fernet token</source>
        <translation>un token Fernet</translation>
    </message>
    <message>
        <source>It is encrypted, and begins with the time when it was made.</source>
        <translation>Está cifrado y empieza por el momento en que se creó.</translation>
    </message>
    <message>
        <source>an encrypted PASETO</source>
        <translation>un PASETO cifrado</translation>
    </message>
    <message>
        <source>Only who holds its key can read it.</source>
        <translation>Solo puede leerlo quien tiene su clave.</translation>
    </message>
    <message>
        <source>a signed PASETO</source>
        <translation>un PASETO firmado</translation>
    </message>
    <message>
        <source>It says what it says in clear text, like a JWT, but in another form.</source>
        <translation>Dice lo que dice en texto legible, como un JWT, pero con otra forma.</translation>
    </message>
    <message>
        <source>a macaroon</source>
        <translation>un macaroon</translation>
    </message>
    <message>
        <source>Whoever holds it can narrow it down, but not widen it.</source>
        <translation>Quien lo tiene puede restringirlo, pero no ampliarlo.</translation>
    </message>
    <message>
        <source>an NTLM message</source>
        <translation>un mensaje NTLM</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate or NTLM, not behind Bearer.</source>
        <translation>Va detrás de Negotiate o NTLM, no detrás de Bearer.</translation>
    </message>
    <message>
        <source>a Kerberos (SPNEGO) ticket</source>
        <translation>un ticket de Kerberos (SPNEGO)</translation>
    </message>
    <message>
        <source>It belongs behind Negotiate, not behind Bearer.</source>
        <translation>Va detrás de Negotiate, no detrás de Bearer.</translation>
    </message>
    <message>
        <source>a certificate or key in Base64</source>
        <translation>un certificado o una clave en Base64</translation>
    </message>
    <message>
        <source>It is no token; it may have been copied from a PEM file.</source>
        <translation>No es un token; es posible que se haya copiado de un archivo PEM.</translation>
    </message>
    <message>
        <source>a key or certificate in PEM</source>
        <translation>una clave o un certificado en PEM</translation>
    </message>
    <message>
        <source>It is no token. If it says PRIVATE KEY, treat it as lost.</source>
        <translation>No es un token. Si dice PRIVATE KEY, considere la clave comprometida.</translation>
    </message>
    <message>
        <source>a Simple Web Token</source>
        <translation>un Simple Web Token</translation>
    </message>
    <message>
        <source>A form with a signature at its end; the older .NET services used it.</source>
        <translation>Un formulario con una firma al final; lo usaban los servicios .NET antiguos.</translation>
    </message>
    <message>
        <source>a SAML assertion</source>
        <translation>una aserción SAML</translation>
    </message>
    <message>
        <source>An XML document in Base64; it belongs into a request for a token, and not behind Bearer.</source>
        <translation>Un documento XML en Base64; va en una solicitud de token, y no detrás de Bearer.</translation>
    </message>
    <message>
        <source>XML in Base64</source>
        <translation>XML en Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT.</source>
        <translation>Se puede decodificar, pero no es un JWT.</translation>
    </message>
    <message>
        <source>JSON in Base64</source>
        <translation>JSON en Base64</translation>
    </message>
    <message>
        <source>It can be decoded, but it is no JWT: header and signature are missing.</source>
        <translation>Se puede decodificar, pero no es un JWT: faltan el encabezado y la firma.</translation>
    </message>
    <message>
        <source>a user name and a password in Base64</source>
        <translation>un nombre de usuario y una contraseña en Base64</translation>
    </message>
    <message>
        <source>It belongs behind Basic, not behind Bearer. Whoever sees it knows the password.</source>
        <translation>Va detrás de Basic, no detrás de Bearer. Quien lo ve conoce la contraseña.</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>un UUID</translation>
    </message>
    <message>
        <source>The server looks it up; nothing stands in it.</source>
        <translation>El servidor lo consulta; no contiene nada.</translation>
    </message>
    <message>
        <source>an authorization code or session of Keycloak</source>
        <translation>un código de autorización o una sesión de Keycloak</translation>
    </message>
    <message>
        <source>Three UUIDs. A code is exchanged for a token once, and is none itself.</source>
        <translation>Tres UUIDs. Un código se canjea una sola vez por un token, y no es un token.</translation>
    </message>
    <message>
        <source>a ULID</source>
        <translation>un ULID</translation>
    </message>
    <message>
        <source>It begins with the time when it was made; the server looks it up.</source>
        <translation>Empieza por el momento en que se creó; el servidor lo consulta.</translation>
    </message>
    <message>
        <source>a reference token of IdentityServer</source>
        <translation>un token de referencia de IdentityServer</translation>
    </message>
    <message>
        <source>The API asks the server about it (introspection); nothing stands in it.</source>
        <translation>La API pregunta por él al servidor (introspección); no contiene nada.</translation>
    </message>
    <message>
        <source>32 hexadecimal digits, as access keys and session ids have them</source>
        <translation>32 dígitos hexadecimales, como los de claves de acceso e id. de sesión</translation>
    </message>
    <message>
        <source>40 hexadecimal digits, as older tokens and SHA-1 have them</source>
        <translation>40 dígitos hexadecimales, como los de tokens antiguos y SHA-1</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, as keys and SHA-256 have them</source>
        <translation>64 dígitos hexadecimales, como los de claves y SHA-256</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>un código de un solo uso</translation>
    </message>
    <message>
        <source>Digits alone are too easy to guess for a token. It may be the code of a second factor.</source>
        <translation>Solo dígitos son demasiado fáciles de adivinar para un token. Puede ser el código de un segundo factor.</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>una dirección web</translation>
    </message>
    <message>
        <source>It is no token, but may hold one.</source>
        <translation>No es un token, pero puede contener uno.</translation>
    </message>
    <message>
        <source>a Branca token</source>
        <translation>un token Branca</translation>
    </message>
    <message>
        <source>It is encrypted, and holds the time when it was made.</source>
        <translation>Está cifrado y contiene el momento en que se creó.</translation>
    </message>
    <message>
        <source>a protected ticket, as ASP.NET (OWIN) and others make them</source>
        <translation>un ticket protegido, como los que crean ASP.NET (OWIN) y otros</translation>
    </message>
    <message>
        <source>Only the servers that share its key can open it.</source>
        <translation>Solo pueden abrirlo los servidores que comparten su clave.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>no keyring answered</source>
        <translation>ningún almacén de claves respondió</translation>
    </message>
    <message>
        <source>the keyring is locked, or its question was refused</source>
        <translation>el almacén de claves está bloqueado, o se rechazó su pregunta</translation>
    </message>
    <message>
        <source>the keyring does not have what should be there: it is locked, it is another keyring, or it was removed by hand</source>
        <translation>el almacén de claves no tiene lo que debería: está bloqueado, es otro almacén o se quitó a mano</translation>
    </message>
    <message>
        <source>what the keyring has is not what was written</source>
        <translation>lo que tiene el almacén de claves no es lo que se escribió</translation>
    </message>
    <message>
        <source>the keyring said yes, and did not have it afterwards</source>
        <translation>el almacén de claves dijo que sí, y después no lo tenía</translation>
    </message>
    <message>
        <source>the keyring still has it</source>
        <translation>el almacén de claves aún lo tiene</translation>
    </message>
    <message>
        <source>the keyring has not answered yet; it may be asking you something</source>
        <translation>el almacén de claves aún no ha respondido; puede que le esté preguntando algo</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be read</source>
        <translation>no se puede leer la lista de lo guardado</translation>
    </message>
    <message>
        <source>the list of what is kept can&apos;t be written</source>
        <translation>no se puede escribir la lista de lo guardado</translation>
    </message>
    <message>
        <source>what is kept can&apos;t be understood</source>
        <translation>no se entiende lo guardado</translation>
    </message>
    <message>
        <source>a newer version of Grantscope has kept it</source>
        <translation>lo guardó una versión más reciente de Grantscope</translation>
    </message>
    <message>
        <source>another window or program works on this profile</source>
        <translation>otra ventana u otro programa trabaja con este perfil</translation>
    </message>
    <message>
        <source>the file that keeps two programs apart can&apos;t be made</source>
        <translation>no se puede crear el archivo que mantiene separados dos programas</translation>
    </message>
    <message>
        <source>nothing is kept to sign in with</source>
        <translation>no hay nada guardado con lo que iniciar sesión</translation>
    </message>
    <message>
        <source>a refresh before was broken off, and may have used up the refresh token</source>
        <translation>una actualización anterior se interrumpió, y puede haber gastado el token de actualización</translation>
    </message>
    <message>
        <source>memory only</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>token de actualización</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto de cliente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Issued and valid</source>
        <translation>Emitido y válido</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Signs in again</source>
        <translation>Nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>The end is not stated.</source>
        <translation>No se indica el final.</translation>
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
        <translation>Los dos son el mismo token.</translation>
    </message>
    <message>
        <source>They are two different tokens; what one of them says can&apos;t be read.</source>
        <translation>Son dos tokens distintos; lo que dice uno de ellos no se puede leer.</translation>
    </message>
    <message>
        <source>They say the same; only their signatures or their spelling differ.</source>
        <translation>Dicen lo mismo; solo difieren en la firma o en la forma de escribirlo.</translation>
    </message>
    <message>
        <source>They differ only in what is new in every token, such as its times.</source>
        <translation>Solo difieren en lo que es nuevo en cada token, como sus fechas.</translation>
    </message>
    <message>
        <source>%1 of the header</source>
        <translation>%1 del encabezado</translation>
    </message>
    <message>
        <source>They differ in %1.</source>
        <translation>Difieren en %1.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %1 and %Ln more.</source>
        <translation>
            <numerusform>Difieren en %1 y %Ln más.</numerusform>
            <numerusform>Difieren en %1 y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Expired %1, by its own exp</source>
        <translation>Caducó %1, según su propio exp</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó %1</translation>
    </message>
    <message>
        <source>Expired %1, by the answer&apos;s %2</source>
        <translation>Caducó %1, según %2 de la respuesta</translation>
    </message>
    <message>
        <source>Not yet valid: this computer&apos;s clock is %1 slow</source>
        <translation>Aún no es válido: el reloj de este equipo va %1 atrasado</translation>
    </message>
    <message>
        <source>Expired %1 by this computer&apos;s clock, which is %2 fast</source>
        <translation>Caducó %1 según el reloj de este equipo, que va %2 adelantado</translation>
    </message>
    <message>
        <source>Not valid before %1 (%2)</source>
        <translation>No válido antes de %1 (%2)</translation>
    </message>
    <message>
        <source>Active: expires %1</source>
        <translation>Activo: caduca %1</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: expired %2</source>
        <translation>Activo solo por el margen de %1: caducó %2</translation>
    </message>
    <message>
        <source>Active only by the leeway of %1: not valid before %2</source>
        <translation>Activo solo por el margen de %1: no válido antes de %2</translation>
    </message>
    <message>
        <source>Active; the server does not say for how long</source>
        <translation>Activo; el servidor no dice durante cuánto tiempo</translation>
    </message>
    <message>
        <source>No expiry is stated in it</source>
        <translation>No indica ninguna caducidad</translation>
    </message>
    <message>
        <source>Looks like a JWT without its beginning; what could be read of it is below.</source>
        <translation>Parece un JWT sin su comienzo; abajo está lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the header; what could be read of it is below.</source>
        <translation>Parece un JWT cortado en el encabezado; abajo está lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off after the header; what could be read of it is below.</source>
        <translation>Parece un JWT cortado después del encabezado; abajo está lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Looks like a JWT without its signature; what could be read of it is below.</source>
        <translation>Parece un JWT sin su firma; abajo está lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Begins like a JWT but has too many parts; what could be read of it is below.</source>
        <translation>Empieza como un JWT pero tiene demasiadas partes; abajo está lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; what could be read of it is below.</source>
        <translation>Parece un JWT cortado en el contenido; abajo está lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Looks like a JWT cut off in the payload; the claims up to there are below.</source>
        <translation>Parece un JWT cortado en el contenido; abajo están los claims hasta ese punto.</translation>
    </message>
    <message>
        <source>There is no token here: the text is empty.</source>
        <translation>Aquí no hay ningún token: el texto está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like %1 (%Ln characters): only the server can say whether it is good.</source>
        <translation>
            <numerusform>Parece %1 (%Ln carácter): solo el servidor puede decir si es válido.</numerusform>
            <numerusform>Parece %1 (%Ln caracteres): solo el servidor puede decir si es válido.</numerusform>
        </translation>
    </message>
    <message>
        <source>An opaque token of one character: only the server can say what it is.</source>
        <translation>Un token opaco de un carácter: solo el servidor puede decir qué es.</translation>
    </message>
    <message numerus="yes">
        <source>An opaque token of %Ln characters: only the server can say what it is.</source>
        <translation>
            <numerusform>Un token opaco de %Ln carácter: solo el servidor puede decir qué es.</numerusform>
            <numerusform>Un token opaco de %Ln caracteres: solo el servidor puede decir qué es.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted (JWE): only its recipient can read what it says.</source>
        <translation>Está cifrado (JWE): solo su destinatario puede leer lo que dice.</translation>
    </message>
    <message>
        <source>An encrypted token (JWE): only its recipient can read what it says.</source>
        <translation>Un token cifrado (JWE): solo su destinatario puede leer lo que dice.</translation>
    </message>
    <message>
        <source>A JWT whose claims can&apos;t be read as JSON; what could be decoded is below.</source>
        <translation>Un JWT cuyos claims no se pueden leer como JSON; abajo está lo que se pudo decodificar.</translation>
    </message>
    <message>
        <source>A JWT whose payload is damaged; the claims up to there are below.</source>
        <translation>Un JWT cuyo contenido está dañado; abajo están los claims hasta ese punto.</translation>
    </message>
    <message>
        <source>A JWT whose expiry can&apos;t be read.</source>
        <translation>Un JWT cuya caducidad no se puede leer.</translation>
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
        <translation>%1; no se comprobó la firma.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Made for nobody in particular, but you asked about %1.</source>
        <translation>No se creó para nadie en particular, pero usted preguntó por %1.</translation>
    </message>
    <message>
        <source>Made for %1, but you asked about %2.</source>
        <translation>Se creó para %1, pero usted preguntó por %2.</translation>
    </message>
    <message>
        <source>It names no issuer, but you asked about %1.</source>
        <translation>No nombra ningún emisor, pero usted preguntó por %1.</translation>
    </message>
    <message>
        <source>Made by %1, but you asked about %2.</source>
        <translation>Lo creó %1, pero usted preguntó por %2.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The signature does not match this key: do not trust what it says.</source>
        <translation>La firma no coincide con esta clave: no confíe en lo que dice.</translation>
    </message>
    <message>
        <source>It is signed in a way that this key is not for: do not trust what it says.</source>
        <translation>Está firmado de un modo para el que no sirve esta clave: no confíe en lo que dice.</translation>
    </message>
    <message>
        <source>It is not signed: anybody could have written it.</source>
        <translation>No está firmado: cualquiera podría haberlo escrito.</translation>
    </message>
    <message>
        <source>The signature can&apos;t be valid, since the token breaks the rules for signed ones: do not trust what it says.</source>
        <translation>La firma no puede ser válida, porque el token incumple las reglas de los tokens firmados: no confíe en lo que dice.</translation>
    </message>
    <message>
        <source>The signature was not checked: the key is too short to prove anything.</source>
        <translation>No se comprobó la firma: la clave es demasiado corta para demostrar algo.</translation>
    </message>
    <message>
        <source>The signature was not checked: none of the keys is the one that the token names.</source>
        <translation>No se comprobó la firma: ninguna de las claves es la que nombra el token.</translation>
    </message>
    <message>
        <source>The signature was not checked.</source>
        <translation>No se comprobó la firma.</translation>
    </message>
    <message>
        <source>The signature is valid.</source>
        <translation>La firma es válida.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>No se pudo comprobar la firma.</translation>
    </message>
</context>
</TS>
